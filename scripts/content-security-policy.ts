import type { Plugin } from 'vite';
import { FRAME_SCRIPT_HASH } from '../src/python/frame.ts';

const policy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  // The hash is of the script that starts the Python sandbox: its frame inherits this policy.
  'script-src': `'self' 'wasm-unsafe-eval' '${FRAME_SCRIPT_HASH}'`,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self' http: https: ws: wss:",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'none'",
};

/** Puts the policy into the built page; the development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}

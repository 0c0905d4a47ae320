/** Where the site stands on its server: '/' or '/folder/', from the environment variable BASE. */
export function basePath(): string {
  const inner = (process.env.BASE ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

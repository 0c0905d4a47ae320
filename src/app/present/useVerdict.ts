import { useEffect, useEffectEvent, useState } from 'react';
import type { Host, Made } from '../../core/host.ts';
import type { Verdict } from '../../core/judge.ts';

/** The verdict on this text, once it was asked for; it goes when the text changes. */
export function useVerdict(host: Host, made: Made, text: string, asked: number): Verdict | undefined {
  const [given, setGiven] = useState<{ readonly text: string; readonly verdict: Verdict }>();
  const judge = useEffectEvent(async () => {
    const verdict = await host.judge(made, text);
    setGiven({ text, verdict });
  });
  useEffect(() => {
    if (asked > 0) void judge();
  }, [asked]);
  return given?.text === text ? given.verdict : undefined;
}

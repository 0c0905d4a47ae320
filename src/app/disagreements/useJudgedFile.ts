import { useStore } from 'zustand';
import { useGo } from '../navigation.ts';
import { fileHref } from './filters.ts';
import { type JudgedFile, judgedFile } from './judged-file.ts';

/** The file at hand, if there is one. */
export const useJudgedFile = (): JudgedFile | undefined => useStore(judgedFile, ({ judged }) => judged);

/** Judges a file, and goes to what is found in it. */
export function useJudge(): (file: Blob, name: string) => void {
  const go = useGo();
  return (file, name) => {
    judgedFile.judge(file, name);
    go(fileHref({}));
  };
}

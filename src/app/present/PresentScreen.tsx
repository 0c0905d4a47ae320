import { presentHref } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { ListEditor } from './ListEditor.tsx';
import { readLines } from './lines.ts';
import { Stage } from './Stage.tsx';

/** `#/present?list=<links>&at=<n>`: the list itself where it is empty, is being written, or has a line that is no link. */
export function PresentScreen() {
  const { list = '', at, edit } = useScreenSearch();
  const go = useGo();
  const lines = readLines(list);
  const good = lines.flatMap((line) => ('link' in line ? [line] : []));
  const place = /^\d{1,6}$/.test(at ?? '') ? Number(at) : undefined;
  const writing = edit === '1' || good.length === 0 || (good.length < lines.length && place === undefined);
  if (writing) return <ListEditor list={list} lines={lines} />;

  const shown = Math.min(place ?? 0, good.length - 1);
  const current = good[shown]!;
  return (
    <Stage
      key={`${shown} ${current.line}`}
      link={current.link}
      line={current.line}
      place={shown}
      count={good.length}
      onStep={(step) => {
        const next = shown + step;
        if (next >= 0 && next < good.length) go(presentHref(list, { at: next }), { replace: true });
      }}
      onEdit={() => go(presentHref(list, { edit: true }))}
    />
  );
}

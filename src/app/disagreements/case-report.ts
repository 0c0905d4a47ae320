import { strToU8, zipSync } from 'fflate';
import { picturePng, pictureSvg } from '../scene/picture-file.tsx';
import { caseLine, caseMarkdown, type Reported } from './case-markdown.ts';

/** A folder as one file: Markdown, the picture beside it (as PNG, which every viewer shows, and as SVG), and the entry. */
export async function makeReport(
  reported: Reported,
): Promise<{ readonly name: string; readonly zip: Uint8Array<ArrayBuffer> }> {
  const { subject, judged } = reported;
  const svg = pictureSvg(judged.scene, judged.verdict.places ?? []);
  const png = new Uint8Array(await (await picturePng(svg)).arrayBuffer());
  const about = [subject.entry.metadata.source_dataset, subject.kind ?? `${subject.index ?? 'reply'}`].join(
    ' ',
  );
  const folder = `disagreement-${about
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}`;
  const zip = zipSync({
    [folder]: {
      'report.md': strToU8(caseMarkdown(reported, 'board.png')),
      'board.png': png,
      'board.svg': strToU8(svg),
      'entry.jsonl': strToU8(caseLine(subject)),
    },
  });
  return { name: `${folder}.zip`, zip };
}

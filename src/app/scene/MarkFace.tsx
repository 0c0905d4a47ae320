import { FaceText } from './FaceText.tsx';
import { LookShape } from './LookShape.tsx';
import type { Spot } from './layout.ts';
import { NotesRaster } from './NotesRaster.tsx';
import { unspoken } from './unspoken.ts';

interface MarkFaceProps {
  readonly spot: Spot;
  /** Values a person may set here: their raster of notes keeps its places. */
  readonly values: readonly string[];
}

/** Look, text and notes of an element. */
export function MarkFace({ spot, values }: MarkFaceProps) {
  const { mark } = spot;
  const worded = mark.text !== undefined && mark.text !== '';
  return (
    <g {...unspoken}>
      {mark.look && <LookShape spot={spot} look={mark.look} worded={worded} />}
      {worded && <FaceText spot={spot} text={mark.text ?? ''} settable={values.includes(mark.text ?? '')} />}
      {!worded && mark.notes && mark.notes.length > 0 && (
        <NotesRaster spot={spot} notes={mark.notes} values={values} />
      )}
    </g>
  );
}

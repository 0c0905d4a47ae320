interface SourceTextProps {
  readonly text: string;
}

/** A source as text, its address a link that opens only when followed. */
export function SourceText({ text }: SourceTextProps) {
  return text.split(/(https?:\/\/[^\s)]+[^\s).,;])/).map((part, i) =>
    i % 2 === 1 ? (
      <a key={part} href={part} target="_blank" rel="noreferrer">
        {part.replace(/^https?:\/\//, '')}
      </a>
    ) : (
      part
    ),
  );
}

/** The sign of the site: a board with one place lit, and a verdict. */
export function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#12314a" />
      <g fill="#5d7f99">
        {[4, 12.5, 21].flatMap((y) =>
          [4, 12.5, 21].map((x) => (
            <rect
              key={`${x} ${y}`}
              x={x}
              y={y}
              width="7"
              height="7"
              rx="1.5"
              {...(x === 12.5 && y === 12.5 ? { fill: '#ffc20e' } : {})}
            />
          )),
        )}
      </g>
      {(['#12314a', '#ffffff'] as const).map((stroke, i) => (
        <path
          key={stroke}
          d="M9.5 17.2 14.6 22.5 27 8.5"
          fill="none"
          stroke={stroke}
          strokeWidth={i === 0 ? 6 : 3}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

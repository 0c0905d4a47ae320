/** Reads server-sent events from a text that comes in pieces of any size. */
export interface SseReader {
  /** The data of the events that this piece completes. */
  push(piece: string): readonly string[];
  /** The data of an event that was not closed by an empty line. */
  end(): readonly string[];
}

/** Source: the event stream of the HTML standard, section 9.2.6. Names, ids and comments are passed over. */
export function createSseReader(): SseReader {
  let line = '';
  let data: string[] = [];
  let first = true;
  let afterReturn = false;

  function endLine(into: string[]): void {
    const text = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    line = '';
    if (text === '') {
      if (data.length > 0) into.push(data.join('\n'));
      data = [];
    } else if (text === 'data') data.push('');
    else if (text.startsWith('data:')) data.push(text.slice(text[5] === ' ' ? 6 : 5));
  }

  return {
    push(piece) {
      const events: string[] = [];
      let from = afterReturn && piece[0] === '\n' ? 1 : 0;
      if (piece !== '') afterReturn = false;
      for (let i = from; i < piece.length; i++) {
        const sign = piece[i];
        if (sign !== '\n' && sign !== '\r') continue;
        line += piece.slice(from, i);
        endLine(events);
        if (sign === '\r') {
          if (piece[i + 1] === '\n') i++;
          else if (i + 1 === piece.length) afterReturn = true;
        }
        from = i + 1;
      }
      line += piece.slice(from);
      return events;
    },
    end() {
      const events: string[] = [];
      endLine(events);
      if (data.length > 0) endLine(events);
      return events;
    },
  };
}

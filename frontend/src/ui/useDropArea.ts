import { useEffect, useRef } from 'react';

/** Takes a file that is dropped on the element; the same can be done with the button, so it is no control of its own. */
export function useDropArea<T extends HTMLElement = HTMLDivElement>(
  onOver: (over: boolean) => void,
  onFile: (file: File | undefined) => void,
) {
  const area = useRef<T>(null);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const ended = new AbortController();
    const on = <K extends 'dragover' | 'dragleave' | 'drop'>(
      name: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ) => {
      element.addEventListener(name, act, { signal: ended.signal });
    };
    on('dragover', (event) => {
      event.preventDefault();
      onOver(true);
    });
    on('dragleave', (event) => {
      // Moving over what is inside is not leaving.
      if (event.relatedTarget instanceof Node && element.contains(event.relatedTarget)) return;
      onOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      onOver(false);
      take.current(event.dataTransfer?.files[0]);
    });
    return () => {
      ended.abort();
    };
  }, [onOver]);
  return area;
}

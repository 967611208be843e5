import { useState } from 'react';

const keyOf = (bom: string) => `hqb-bought-${bom}`;

/** What somebody has ticked off, kept in the browser: the counter and the part of each purchase. */
export function useTicks(bom: string) {
  const [ticked, setTicked] = useState(() => read(bom));
  return {
    has: (one: string) => ticked.has(one),
    toggle: (one: string) => {
      const next = new Set(ticked);
      if (!next.delete(one)) next.add(one);
      setTicked(next);
      try {
        localStorage.setItem(keyOf(bom), JSON.stringify([...next]));
      } catch {
        // kept until the page is left
      }
    },
  };
}

function read(bom: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(bom)) ?? '[]');
    return new Set(
      Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [],
    );
  } catch {
    return new Set();
  }
}

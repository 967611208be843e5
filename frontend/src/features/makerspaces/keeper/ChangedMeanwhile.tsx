import { Trans, useLingui } from '@lingui/react/macro';

interface Props<P extends string> {
  taken: readonly P[];
  clashing: readonly P[];
  word: (part: P) => string;
  /** What the other keeper has in a part. */
  text: (part: P) => string;
}

/** What somebody else has changed while this keeper was typing; nothing of either is lost. */
export function ChangedMeanwhile<P extends string>({ taken, clashing, word, text }: Props<P>) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          Another keeper has saved it while you were typing. What you typed still stands in the
          form; look it over, then save it again.
        </Trans>
      </p>
      {taken.length > 0 && (
        <p>
          <Trans>They changed, and it now stands so in the form:</Trans>{' '}
          {taken.map(word).join(' · ')}
        </p>
      )}
      {clashing.length > 0 && (
        <>
          <p>
            <Trans>You both changed this; yours stands in the form, theirs is:</Trans>
          </p>
          <ul>
            {clashing.map((part) => (
              <li key={part}>
                {word(part)}: {text(part) || t`nothing`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

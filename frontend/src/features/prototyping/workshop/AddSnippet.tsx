import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { factsQuery } from './queries';
import { withSnippet, type SnippetKind, type SnippetText } from './snippets';
import styles from './Workshop.module.css';

const EMPTY: SnippetText = {
  code: '',
  en: '',
  zh: '',
  fact: '',
  rate: '',
  from: '',
  to: '',
  days: '',
  factor: '',
  quantity: '',
  total: '',
};

const ASKED: Record<SnippetKind, readonly (keyof SnippetText)[]> = {
  line: ['code', 'en', 'zh', 'fact', 'rate'],
  limit: ['fact', 'from', 'to'],
  leadTime: ['code', 'en', 'zh', 'days', 'factor'],
  sample: ['en', 'quantity', 'total'],
};

interface Props {
  document: string;
  onAdd: (document: string) => void;
}

/** A form that writes the commonest members of a document. */
export function AddSnippet({ document, onAdd }: Props) {
  const { t } = useLingui();
  const id = useId();
  const facts = useQuery(factsQuery());
  const [kind, setKind] = useState<SnippetKind>('line');
  const [text, setText] = useState(EMPTY);
  const [broken, setBroken] = useState(false);
  const labels: Record<keyof SnippetText, string> = {
    code: t`Code, in small letters`,
    en: t`Words in English`,
    zh: t`Words in Chinese`,
    fact: kind === 'limit' ? t`Fact` : t`Facts that the rate is multiplied with`,
    rate: t`Rate`,
    from: t`From`,
    to: t`To`,
    days: t`Working days`,
    factor: t`Factor of the price`,
    quantity: t`Quantity`,
    total: t`What it has to cost`,
  };
  function addIt() {
    const next = withSnippet(document, kind, text);
    setBroken(next === null);
    if (next !== null) {
      onAdd(next);
      setText(EMPTY);
    }
  }
  return (
    <details>
      <summary>
        <Trans>Add with a form</Trans>
      </summary>
      <div className={styles['part']}>
        <Select
          label={t`What to add`}
          value={kind}
          onChange={(event) => setKind(event.target.value as SnippetKind)}
        >
          <option value="line">{t`A line: something that costs`}</option>
          <option value="limit">{t`A limit: what can be made`}</option>
          <option value="leadTime">{t`A lead time`}</option>
          <option value="sample">{t`A sample to try it on`}</option>
        </Select>
        <div className={styles['pair']}>
          {ASKED[kind].map((name) => (
            <Field
              key={name}
              label={labels[name]}
              value={text[name]}
              {...(name === 'fact' && { list: id })}
              onChange={(event) => setText({ ...text, [name]: event.target.value })}
            />
          ))}
        </div>
        <datalist id={id}>
          {(facts.data?.items ?? []).map((fact) => (
            <option key={fact.code} value={fact.code} />
          ))}
        </datalist>
        {broken && (
          <Notice tone="danger">
            <p>
              <Trans>The document is not valid JSON now: mend it, then add to it.</Trans>
            </p>
          </Notice>
        )}
        <div>
          <Button onClick={addIt}>
            <Trans>Add it to the document</Trans>
          </Button>
        </div>
      </div>
    </details>
  );
}

import { currentLanguage } from '@/lib/language';
import { Field, TextArea } from './Field';
import type { InBoth } from './useForm';
import styles from './BothLanguages.module.css';

interface Props<N extends string> {
  /** The fields are called so, with En and Zh behind: `name` stands for nameEn and nameZh. */
  name: N;
  /** What the reader calls each. */
  labels: { en: string; zh: string };
  /** The lines of a text; left out for a name. */
  rows?: number;
  maxLength: number;
  required?: boolean;
  /** What is said already, by the names of the fields. */
  values?: Partial<InBoth<NoInfer<N>, string | null>> | null | undefined;
  errorOf?: (field: string) => string | null;
}

/** A name or a text in Chinese and in English, side by side, the reader’s own language first. */
export function BothLanguages<N extends string>({
  name,
  labels,
  rows,
  maxLength,
  required,
  values,
  errorOf,
}: Props<N>) {
  const field = (end: 'En' | 'Zh') => {
    const called = `${name}${end}` as const;
    const shared = {
      name: called,
      lang: end === 'Zh' ? 'zh-CN' : 'en',
      label: end === 'Zh' ? labels.zh : labels.en,
      maxLength,
      required,
      defaultValue: values?.[called] ?? '',
      error: errorOf?.(called),
    };
    return rows === undefined ? (
      <Field key={end} {...shared} />
    ) : (
      <TextArea key={end} rows={rows} {...shared} />
    );
  };
  const ends = currentLanguage() === 'zh-CN' ? (['Zh', 'En'] as const) : (['En', 'Zh'] as const);
  return <div className={styles['both']}>{ends.map(field)}</div>;
}

import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Problem } from '@/lib/api/problem';

/** What is wrong with what was typed, by the name of the field. */
export type Faults = Partial<Record<string, string>>;

interface Options<T> {
  /** The names of the fields that show their own errors. */
  fields: readonly string[];
  /** Looks at what was typed before anything is sent. */
  check?: (values: FormData) => Faults;
  send: (values: FormData) => Promise<T>;
  onDone?: (answer: T, form: HTMLFormElement) => void;
}

export interface FormState {
  submit: (event: SyntheticEvent<HTMLFormElement>) => void;
  errorOf: (field: string) => string | null;
  /** Whether it is the server that found a fault in a field. */
  refused: (field: string) => boolean;
  /** The refusal, unless every part of it stands at a field. */
  refusal: Error | null;
  /** Counts the failures, so that focus can go to the first fault of each. */
  failures: number;
  busy: boolean;
  succeeded: boolean;
  reset: () => void;
}

/** A form: checked here first, then sent; what the server refuses appears at the field it names. */
export function useForm<T>({ fields, check, send, onDone }: Options<T>): FormState {
  const [faults, setFaults] = useState<Faults>({});
  const [failures, setFailures] = useState(0);
  const sending = useMutation({
    mutationFn: ({ values }: { values: FormData; form: HTMLFormElement }) => send(values),
    onSuccess: (answer, { form }) => onDone?.(answer, form),
    onError: () => setFailures((count) => count + 1),
  });
  const problem = sending.error instanceof Problem ? sending.error : null;
  const shown =
    problem !== null &&
    problem.errors.length > 0 &&
    problem.errors.every((one) => fields.some((field) => isOf(one.field, field)));
  return {
    submit: (event) => {
      event.preventDefault();
      if (sending.isPending) return;
      const form = event.currentTarget;
      const values = new FormData(form, submitterOf(event));
      const found = check?.(values) ?? {};
      setFaults(found);
      sending.reset();
      if (Object.keys(found).length > 0) setFailures((count) => count + 1);
      else sending.mutate({ values, form });
    },
    errorOf: (field) =>
      faults[field] ?? problem?.errors.find((one) => isOf(one.field, field))?.message ?? null,
    refused: (field) =>
      faults[field] === undefined && problem?.errors.some((one) => isOf(one.field, field)) === true,
    refusal: shown ? null : sending.error,
    failures,
    busy: sending.isPending,
    succeeded: sending.isSuccess,
    reset: () => {
      setFaults({});
      sending.reset();
    },
  };
}

/** The button that was pressed: its name and value are among what is sent. */
function submitterOf({ nativeEvent }: SyntheticEvent<HTMLFormElement>): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}

/** JSON Pointers name fields of bodies; a field shows what is wrong with it and with its parts. */
export function isOf(pointer: string, field: string): boolean {
  const path = pointer.replace(/^\//, '');
  return path === field || path.startsWith(`${field}/`);
}

/** What was typed into a field, as text. */
export function typed(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

/** The boxes that are ticked under a name. */
export function ticked(values: FormData, name: string): string[] {
  return values.getAll(name).filter((value) => typeof value === 'string');
}

/** Something in English and in Chinese, by the names of its two fields. */
export type InBoth<N extends string, T = string> = Record<`${N}En` | `${N}Zh`, T>;

/** The names of the fields of what is said in both languages. */
export const bothNames = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`${name}En`, `${name}Zh`]);

/** What was typed in both languages under such names. */
export const typedBoth = <N extends string>(values: FormData, ...names: readonly N[]): InBoth<N> =>
  Object.fromEntries(bothNames(...names).map((name) => [name, typed(values, name)])) as InBoth<N>;

import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Field } from '@/ui/Field';
import { CODE_LENGTH, judgeCode, type CodeVerdict } from './creditCode';

/** The code of the company, checked while it is typed. */
export function CreditCodeField({
  defaultValue,
  error,
}: {
  defaultValue: string;
  error: string | null;
}) {
  const { t } = useLingui();
  const [code, setCode] = useState(defaultValue);
  const verdict = judgeCode(code);
  function faultOf(found: CodeVerdict): string | null {
    switch (found.kind) {
      case 'character':
        return t`${found.character} cannot be part of it: digits, and letters without I, O, S, V and Z.`;
      case 'long':
        return t`This is too long: 18 characters are needed.`;
      case 'mismatch':
        return t`The last character does not fit the others. One of the 18 is wrong.`;
      default:
        return null;
    }
  }
  const fault = faultOf(verdict) ?? (verdict.kind === 'valid' ? null : error);
  return (
    <Field
      label={t`Unified social credit code`}
      name="creditCode"
      value={code}
      maxLength={24}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      onChange={(event) => setCode(event.target.value.toUpperCase())}
      error={fault}
      hint={
        verdict.kind === 'valid'
          ? t`✓ The check character is right.`
          : verdict.kind === 'short'
            ? t`${verdict.length} of ${CODE_LENGTH} characters`
            : t`18 characters, on the business licence.`
      }
    />
  );
}

import { useLingui } from '@lingui/react/macro';

/** The word for the condition of goods. */
export function useConditionWord(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'new-original':
        return t`New, original`;
      case 'new-sealed':
        return t`New, sealed by a third party`;
      case 'refurbished':
        return t`Refurbished`;
      case 'pulled':
        return t`Pulled from boards`;
      default:
        return code;
    }
  };
}

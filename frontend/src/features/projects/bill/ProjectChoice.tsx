import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Select } from '@/ui/Field';
import { projectsQuery } from '../queries';
import { rememberedProject } from './remembered';

interface Props {
  chosen: string | null;
  onChoose: (project: string | null) => void;
}

/** For which project something is ordered, if for one; that which one has come from to begin with. */
export function ProjectChoice({ chosen, onChoose }: Props) {
  const { t } = useLingui();
  const { data } = useInfiniteQuery(projectsQuery());
  const own = data?.pages.flatMap(({ items }) => items).filter((project) => project.own);
  const first = own?.find(({ id }) => id === rememberedProject())?.id ?? null;
  useEffect(() => {
    if (first !== null) onChoose(first);
    // once it is known, and never again: the choice is the reader's then
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first]);
  if (own === undefined || own.length === 0) return null;
  return (
    <Select
      label={t`For a project`}
      hint={<Trans>Its page shows all that was ordered for it, and pays it at once.</Trans>}
      value={chosen ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
    >
      <option value="">{t`No project`}</option>
      {own.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

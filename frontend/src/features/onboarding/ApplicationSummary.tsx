import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Application } from '@/lib/api/types';
import { PaperList } from '@/ui/Papers';
import styles from './Onboarding.module.css';
import { useApplicationWords } from './words';

interface Props {
  application: Application;
  /** Where its papers are. */
  documents: string;
}

/** What an application says, to be read only. */
export function ApplicationSummary({ application, documents }: Props) {
  const { t } = useLingui();
  const { kindName, documentName } = useApplicationWords();
  const { facts, counter } = application;
  return (
    <dl className={styles['summary']}>
      <Fact name={<Trans>Registered name</Trans>}>{facts.companyName}</Fact>
      <Fact name={<Trans>Unified social credit code</Trans>}>
        <span className="mono">{facts.creditCode}</span>
      </Fact>
      <Fact name={<Trans>Kind of business</Trans>}>{kindName(facts.kind)}</Fact>
      <Fact name={<Trans>The shop</Trans>}>
        <span lang="zh-CN">{facts.nameZh}</span>
        <br />
        <span lang="en">{facts.nameEn}</span>
      </Fact>
      <Fact name={<Trans>About the shop</Trans>}>
        <span lang="zh-CN">{facts.aboutZh}</span>
        <br />
        <span lang="en">{facts.aboutEn}</span>
      </Fact>
      <Fact name={<Trans>Whom to ask</Trans>}>
        {facts.contactName}
        <br />
        {facts.contactPhone}
        <br />
        {facts.contactEmail}
      </Fact>
      <Fact name={<Trans>The counter</Trans>}>
        {counter !== null && (
          <Link
            to="/markets/$slug"
            params={{ slug: counter.market }}
            search={{ floor: counter.floor, counter: counter.number }}
          >
            {counter.marketName} {counter.floor} {counter.number}
          </Link>
        )}
      </Fact>
      <Fact name={<Trans>Papers</Trans>}>
        <PaperList
          base={`${documents}/documents`}
          papers={application.documents}
          kindName={documentName}
          label={t`Papers`}
        />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { EnquiryList } from './EnquiryList';
import { Thread } from './EnquiryPage';
import { LettingFrame } from './LettingFrame';
import styles from './Letting.module.css';

/** What an owner was asked. */
export function ReceivedEnquiries() {
  return (
    <LettingFrame>
      <section className={styles['part']} aria-labelledby="asked">
        <h2 id="asked">
          <Trans>Questions</Trans>
        </h2>
        <EnquiryList side="owner" />
      </section>
    </LettingFrame>
  );
}

/** One question as the owner sees it. */
export function ReceivedEnquiry({ id }: { id: string }) {
  return (
    <LettingFrame>
      <Thread id={id} level="h2" />
    </LettingFrame>
  );
}

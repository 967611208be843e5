import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/States';
import { OrderRows } from './OrderRows';
import { PickList } from './PickList';
import styles from './Orders.module.css';

/** What a supplier has to deliver, and the list to gather it by. */
export function SoldOrders() {
  const [picking, setPicking] = useState(false);
  return (
    <div className={styles['rows']}>
      <p>
        <Button onClick={() => setPicking(!picking)} aria-expanded={picking}>
          <Trans>Pick list</Trans>
        </Button>
      </p>
      {picking && <PickList />}
      <OrderRows
        side="sold"
        empty={
          <EmptyState icon="counter" title={<Trans>No orders here</Trans>}>
            <p>
              <Trans>Orders appear as soon as they are paid.</Trans>
            </p>
          </EmptyState>
        }
      />
    </div>
  );
}

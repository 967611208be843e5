import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BillItem, ProjectBill } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Item } from './BillItems';
import { addOrder, billQuery } from './queries';
import styles from './Bill.module.css';

/** Unpaid orders that are of no project, to be added to this one. */
export function Addable({ project, bill }: { project: string; bill: ProjectBill }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (item: BillItem) => addOrder(project, item.order, item.orderId),
    onSuccess: (fresh) => client.setQueryData(billQuery(project).queryKey, fresh),
  });
  if (bill.addable.length === 0) return null;
  return (
    <details className={styles['addable']} open={bill.items.length === 0}>
      <summary>
        <Trans>Add what you have ordered and not paid</Trans>
      </summary>
      {add.isError && <RefusalNotice error={add.error} />}
      <ul className={styles['items']} aria-label={t`Orders of no project`}>
        {bill.addable.map((item) => (
          <Item key={item.orderId} item={item} choice={null} onRemove={null}>
            <Button
              shape="small"
              aria-label={t`Add ${item.number} to this project`}
              disabled={add.isPending}
              onClick={() => add.mutate(item)}
            >
              <Trans>Add</Trans>
            </Button>
          </Item>
        ))}
      </ul>
    </details>
  );
}

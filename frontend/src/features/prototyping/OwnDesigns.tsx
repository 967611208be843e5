import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { may, useMe } from '@/lib/api/session';
import { bytesText, numberText, timeText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ownDesignsQuery, pictureAddress } from './queries';
import type { Design } from './types';
import { useDesignStateWord } from './words';
import styles from './Prototype.module.css';

/** What one's organisation has sent; nothing for visitors. */
export function OwnDesigns() {
  const me = useMe();
  if (me === undefined || me === null || !may(me, 'read-organisation')) return null;
  return <List />;
}

function List() {
  const { t } = useLingui();
  const list = useInfiniteQuery(ownDesignsQuery());
  const total = list.data?.pages[0]?.total;
  const designs = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles['section']} aria-labelledby="own-designs">
      <h2 id="own-designs">
        <Trans>Your designs</Trans>
      </h2>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={4} height="2em" />
      ) : total === 0 ? (
        <EmptyState icon="file" title={<Trans>Nothing sent yet</Trans>}>
          <p>
            <Trans>
              What you send stands here with its picture. Below is which files to export from your
              CAD program.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className={styles['designs']} aria-label={t`Your designs`}>
            {designs.map((design) => (
              <DesignCard key={design.id} design={design} />
            ))}
          </ul>
          <ShowMore
            shown={designs.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

/** The picture that shows best what a design is. */
const thumbnailOf = ({ pictures }: Design): string | undefined =>
  ['top.svg', 'body.png', 'bottom.svg'].find((name) => pictures.includes(name)) ?? pictures[0];

function DesignCard({ design }: { design: Design }) {
  const stateWord = useDesignStateWord();
  const picture = thumbnailOf(design);
  const { board, solid, state } = design;
  return (
    <li className={styles['card']}>
      <div className={styles['thumb']}>
        {picture === undefined ? (
          <Icon name={design.kind === 'solid' ? 'space' : 'chip'} size={48} />
        ) : (
          <img src={pictureAddress(design.id, picture)} alt="" loading="lazy" />
        )}
      </div>
      <div className={styles['cardText']}>
        <Link to="/designs/$id" params={{ id: design.id }}>
          {design.fileName}
        </Link>
        {board !== null && board.widthMm !== null && board.heightMm !== null && (
          <span>
            {numberText(board.widthMm, 1)} × {numberText(board.heightMm, 1)} mm
          </span>
        )}
        {solid !== null && (
          <span>{solid.boundingBoxMm.map((side) => numberText(side, 1)).join(' × ')} mm</span>
        )}
        {state !== 'ready' && (
          <Tag tone={state === 'failed' ? 'copper' : 'plain'}>{stateWord(state)}</Tag>
        )}
        <span className={styles['quiet']}>
          {bytesText(design.bytes)} · {timeText(design.createdAt)}
        </span>
      </div>
    </li>
  );
}

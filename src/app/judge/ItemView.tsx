import { useState } from 'react';
import type { Item } from '../../records/judging/item.ts';
import type { Judgement, SeenVerdict } from '../../records/judging/judgement.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { Draft } from './drafts.ts';
import { ItemDesk } from './ItemDesk.tsx';
import { LostItem } from './LostItem.tsx';
import { shownOf } from './shown.ts';

/** What a commit brings. */
export interface Committed {
  readonly draft: Draft;
  readonly verdict: SeenVerdict | null;
  readonly blind: boolean;
  readonly revises: string | null;
}

export interface ItemViewProps {
  readonly item: Item;
  readonly me: string;
  /** The reply stays hidden until one has solved it. */
  readonly solve: boolean;
  /** What one said of it, if anything. */
  readonly judged: Judgement | undefined;
  onCommit(committed: Committed): Promise<void>;
  onNext(): void;
  readonly onBack: (() => void) | undefined;
}

/** Makes the item again and puts it on the desk. */
export function ItemView(props: ItemViewProps) {
  const { hosts } = useServices();
  const { item, onNext, onBack } = props;
  const load = useLoad(item.id, (signal) => shownOf(hosts, item, signal));
  const [changes, setChanges] = useState(0);
  if (load.state === 'loading') return <Loading what="Making the instance" />;
  if (load.state === 'failed')
    return (
      <>
        <Failed load={load} what="This item cannot be shown here" />
        <LostItem item={item} onNext={onNext} onBack={onBack} />
      </>
    );
  return (
    <ItemDesk
      key={changes}
      {...props}
      shown={load.value}
      changing={changes % 2 === 1}
      onChange={() => setChanges(changes + 1)}
    />
  );
}

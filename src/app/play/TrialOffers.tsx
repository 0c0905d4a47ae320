import type { Reading } from '../../core/judge.ts';
import { useServices } from '../services.ts';
import { offersFor } from '../solvers/offers.ts';
import type { Play } from '../stores/play-state.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { TrialPanel } from './TrialPanel.tsx';

interface TrialOffersProps {
  readonly play: Play;
  readonly reading: Reading;
}

/** Looks who can try this instance. */
export function TrialOffers({ play, reading }: TrialOffersProps) {
  const services = useServices();
  const load = useLoad(play.made.id, () => offersFor(services, play.host, play.made));
  if (load.state === 'loading') return <Loading what="Looking who can try" />;
  if (load.state === 'failed') return <Failed what="Nobody can be asked here" load={load} />;
  return <TrialPanel play={play} offers={load.value} reading={reading} />;
}

import { Button } from '@mantine/core';
import { packedCaseHref } from '../links.ts';
import { usePathPart } from '../navigation.ts';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { CaseView } from './CaseView.tsx';
import { unpackCase } from './case-link.ts';
import { tableHref } from './filters.ts';

/** `#/disagreements/link/<packed>`: an entry and a reply that came with the link. */
export function PackedCaseScreen() {
  const packed = usePathPart('packed') ?? '';
  useTitle('Disagreement');
  const load = useLoad(packed, () => unpackCase(packed));
  if (load.state === 'loading') return <Loading what="Reading the link" />;
  const unpacked = load.state === 'ready' ? load.value : { why: load.error.message };
  if ('why' in unpacked)
    return (
      <Notice
        whole
        alert
        title="This link cannot be opened"
        actions={
          <Button component="a" href={tableHref({})}>
            Disagreements
          </Button>
        }
      >
        {unpacked.why}
      </Notice>
    );
  return (
    <CaseView
      key={packed}
      id={packed}
      subject={unpacked.subject}
      payer="file"
      link={packedCaseHref(packed)}
      back={tableHref({})}
    />
  );
}

import { GROUPS, type Group, type ProbeReport } from '../../audit/finding.ts';
import { ProbeView } from './ProbeView.tsx';
import classes from './ReportCard.module.css';

interface ReportCardProps {
  readonly reports: readonly ProbeReport[];
}

const SAYS: { readonly [G in Group]: string } = {
  soundness: 'Are wrong replies refused?',
  completeness: 'Are right replies accepted?',
  generator: 'Are the instances what they should be?',
  reward: 'Does the reward follow the work?',
  duel: 'Where does it part from another verifier?',
  rules: 'Would a missing rule be noticed?',
};

/** What the probes told, by what they are about. */
export function ReportCard({ reports }: ReportCardProps) {
  return (
    <div className={classes.card}>
      {GROUPS.map((group) => {
        const members = reports.filter((one) => one.group === group);
        return (
          members.length > 0 && (
            <section key={group} aria-labelledby={`audit-${group}`}>
              <h3 id={`audit-${group}`} className={classes.title}>
                {group}
              </h3>
              <p className={classes.says}>{SAYS[group]}</p>
              <div className={classes.probes}>
                {members.map((report) => (
                  <ProbeView key={report.probe} report={report} />
                ))}
              </div>
            </section>
          )
        );
      })}
    </div>
  );
}

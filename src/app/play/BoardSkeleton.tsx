import classes from './BoardSkeleton.module.css';

interface BoardSkeletonProps {
  /** Without the room for what stands beside the board. */
  readonly bare?: boolean;
}

/** Holds the place of a board while it is made. */
export function BoardSkeleton({ bare = false }: BoardSkeletonProps) {
  return (
    <output className={classes.skeleton} data-bare={bare} aria-label="Loading the board">
      <span className={classes.board} />
    </output>
  );
}

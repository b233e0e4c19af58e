/** What a format may need to know besides the report. */
export interface RenderOptions {
  /** terminal: whether to colour. Default: no. */
  readonly color?: boolean;
  /** terminal: the whole chain and everything looked at, also when nothing is wrong. */
  readonly verbose?: boolean;
  /** terminal: only the answer, in five lines. */
  readonly quiet?: boolean;
  /** annotations, sarif: the absolute path of the checkout, to make absolute file names relative. */
  readonly workspace?: string;
  /** terminal: every finding of a list, however long it is. */
  readonly all?: boolean;
  /** comment: an earlier comment of ours told of a leak. */
  readonly before?: boolean;
  /** comment: where the run's summary is shown. */
  readonly run?: string;
  /** annotations, sarif: the files that findings name are not in this checkout, so none is annotated. */
  readonly elsewhere?: boolean;
}

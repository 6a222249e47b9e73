// Where an attribute of one frame is found: in the frame's functional groups, then in the shared ones, then at the top
// level of the data set (PS3.3 C.7.6.16).
import { type DataSet, itemsOf, type Tag, tag } from '../dicom/index.ts';

/** The item of a functional group macro that holds for a frame (number from 1), if the image is of the enhanced kind. */
export function functionalGroup(dataset: DataSet, frameNumber: number, macro: Tag): DataSet | undefined {
  const ofFrame = itemsOf(dataset, tag.perFrameFunctionalGroupsSequence)[frameNumber - 1];
  const shared = itemsOf(dataset, tag.sharedFunctionalGroupsSequence)[0];
  return (ofFrame && itemsOf(ofFrame, macro)[0]) ?? (shared && itemsOf(shared, macro)[0]);
}

/** The data set that holds a macro's attributes for a frame: its functional group, else the data set itself. */
export function frameAttributes(dataset: DataSet, frameNumber: number, macro: Tag): DataSet {
  return functionalGroup(dataset, frameNumber, macro) ?? dataset;
}

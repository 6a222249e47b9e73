// One array type for all the images of a stack, so that a stack is one array and a volume a view of it.
import type { PlannedStack } from '../../contract/index.ts';

type ValueType = PlannedStack['valueType'];

/** What holds both: `int16` and `uint16` meet in `float32`, which holds every whole number of 16 bits exactly. */
const joined: Readonly<Record<ValueType, Readonly<Record<ValueType, ValueType>>>> = {
  uint8: { uint8: 'uint8', int16: 'int16', uint16: 'uint16', float32: 'float32', colour: 'colour' },
  int16: { uint8: 'int16', int16: 'int16', uint16: 'float32', float32: 'float32', colour: 'colour' },
  uint16: { uint8: 'uint16', int16: 'float32', uint16: 'uint16', float32: 'float32', colour: 'colour' },
  float32: { uint8: 'float32', int16: 'float32', uint16: 'float32', float32: 'float32', colour: 'colour' },
  colour: { uint8: 'colour', int16: 'colour', uint16: 'colour', float32: 'colour', colour: 'colour' },
};

/** Grey images in a stack with colour ones are shown in colour too: R = G = B. */
export function commonValueType(types: readonly ValueType[]): ValueType {
  return types.reduce((common, type) => joined[common][type], types[0] ?? 'uint8');
}

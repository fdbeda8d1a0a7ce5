// All stories, family by family.
import { stories as combine } from './combine.mjs';
import { stories as exempt } from './exempt.mjs';
import { stories as global } from './global.mjs';
import { stories as scheduled } from './scheduled.mjs';
import { stories as sign } from './sign.mjs';

export const stories = [global, combine, exempt, sign, scheduled].flat();

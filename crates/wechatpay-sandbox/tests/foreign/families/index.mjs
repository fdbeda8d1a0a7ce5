// All stories, family by family.
import { stories as combine } from './combine.mjs';
import { stories as credit } from './credit.mjs';
import { stories as edu } from './edu.mjs';
import { stories as exempt } from './exempt.mjs';
import { stories as global } from './global.mjs';
import { stories as individual } from './individual.mjs';
import { stories as insurance } from './insurance.mjs';
import { stories as orders } from './orders.mjs';
import { stories as scheduled } from './scheduled.mjs';
import { stories as school } from './school.mjs';
import { stories as sign } from './sign.mjs';
import { stories as withContract } from './with_contract.mjs';

const deductions = [global, combine, exempt, sign, scheduled, withContract, insurance, edu, school, credit];

export const stories = [...deductions, individual, orders].flat();

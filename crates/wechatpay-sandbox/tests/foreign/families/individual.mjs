// 个人收款方授权: a person lets a platform pay them, and takes that back. Nothing is deducted, and nothing is told.
import assert from 'node:assert/strict';

import { has, refused } from '../stage.mjs';

const BASE = '/v3/ecommerce/individual-contracts';
const APPID = 'wxd678efh567hg6787';
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';

async function play({ merchant, world }) {
  const byCode = (code) => `${BASE}/out-contract-code/${code}?appid=${APPID}`;
  const byPerson = `${BASE}/${OPENID}?appid=${APPID}&permission_type=INDIVIDUAL_PAYEE`;
  const body = { appid: APPID, out_contract_code: 'individual-1', openid: OPENID };
  const opened = await merchant.post(`${BASE}/pre-entrust-sign/mini-program`, body);
  await refused(merchant.get(byCode('individual-1')), 404, 'RESOURCE_NOT_EXISTS');
  await world.confirm(opened.pre_entrustweb_id);
  const contract = await merchant.get(byCode('individual-1'));
  assert.deepEqual([contract.auth_state, contract.individual_openid], ['AUTHORIZED', OPENID]);
  const person = await merchant.get(byPerson);
  assert.deepEqual([person.auth_state, person.individual_auth_id], ['AUTHORIZED', contract.individual_auth_id]);

  await world.terminate(contract.individual_auth_id, 'user');
  assert.equal((await merchant.get(byCode('individual-1'))).auth_state, 'UNAUTHORIZED');
  assert.equal((await merchant.get(byPerson)).auth_state, 'UNAUTHORIZED');

  const identity = {
    cred_type: 'ID_CARD',
    cred_id: merchant.encrypt('110101199003070000'),
    real_name: merchant.encrypt('张三'),
  };
  const named = await merchant.post(
    `${BASE}/pre-entrust-sign-with-real-name-identity/app`,
    { appid: APPID, out_contract_code: 'individual-2', ...identity },
    { sealed: true },
  );
  await world.confirm(named.pre_entrustweb_id);
  const { auth_state, real_name_auth_result: result } = await merchant.get(byCode('individual-2'));
  assert.deepEqual([auth_state, result.scope], ['AUTHORIZED', 'pay_realname']);
  has(result, 'access_token', 'access_token_expire_time');
}

export const stories = [{ name: 'individual-contracts', role: 'ecommerce_platform', play }];

"""wechatpayv3 (PyPI) as it is, its own clients for requests and for httpx: both know api.mch.weixin.qq.com alone, and HTTPS_PROXY
with REQUESTS_CA_BUNDLE or SSL_CERT_FILE lead them here. The merchants' keys and the sandbox's address come as JSON on standard input.
"""
import asyncio
import contextlib
import http.client
import inspect
import json
import os
import sys
import tempfile
from urllib.parse import urlsplit

import wechatpayv3
import wechatpayv3.async_
from shop import Shop

DIRECT = '1900000001'
APPID = 'wxd678efh567hg6787'
OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
# It never looks at the time of an answer: a stale one would be believed.
FLAWS = ['wrong', 'other_key', 'probe', 'missing', 'unknown_serial']
REFUSALS = [
    'failed to verify the signature',
    'wechatpayv3 does not support this algorithm: ',
    # A public key that it does not know it takes for the serial number of a certificate.
    "invalid literal for int() with base 16: '0xPUB_KEY_ID_",
]

given = json.load(sys.stdin)
keys, merchants, seeds = (given[name] for name in ['keys', 'merchants', 'seeds'])
direct = merchants[DIRECT]


def control(method, path, body=None):
    """The test's hand. It goes to the sandbox itself."""
    connection = http.client.HTTPConnection(urlsplit(given['url']).netloc, timeout=20)
    connection.request(method, '/sandbox' + path, body=None if body is None else json.dumps(body))
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    assert answer.status == 200, f'{method} {path}: {said}'
    return json.loads(said)


class Requests:
    """The client for `requests`."""

    named = 'wechatpayv3 with requests'
    post = wechatpayv3.type.RequestType.POST

    @staticmethod
    async def open(stack, **arguments):
        return wechatpayv3.WeChatPay(wechatpayv3.WeChatPayType.JSAPI, **arguments)


class Httpx:
    """The client for `httpx`."""

    named = 'wechatpayv3 with httpx'
    post = wechatpayv3.async_.type.RequestType.POST

    @staticmethod
    async def open(stack, **arguments):
        client = wechatpayv3.async_.AsyncWeChatPay(wechatpayv3.async_.WeChatPayType.JSAPI, **arguments)
        return await stack.enter_async_context(client)


async def said(call):
    """Status and JSON of an answer of either client."""
    status, body = await call if inspect.isawaitable(call) else call
    return status, json.loads(body) if body else None


class Story:
    def __init__(self, post, clients, own, kept_in):
        """`clients`: the SDK's, by merchant number; `kept_in`: where that of the shop keeps certificates."""
        self.post, self.clients, self.shop, self.own, self.kept_in = post, clients, clients[DIRECT], own, kept_in

    async def order(self, number='order1'):
        return await said(self.shop.query(out_trade_no=number))

    async def place(self, number):
        amount = {'total': 100, 'currency': 'CNY'}
        return await said(self.shop.pay('会员', number, amount, payer={'openid': OPENID}))

    async def certificates(self):
        """It kept what it downloaded and decrypted when it was opened."""
        if keys == 'certificate':
            pem, serial = direct['platform_certificate_pem'], direct['platform_certificate_serial']
            with open(os.path.join(self.kept_in, serial + '.pem'), encoding='utf-8') as file:
                assert file.read() == pem
            assert os.listdir(self.kept_in) == [serial + '.pem']
        status, listed = await said(self.shop._core.request('/v3/certificates'))
        if keys == 'public_key':
            assert (status, listed['code']) == (404, 'RESOURCE_NOT_EXISTS'), listed
        else:
            assert status == 200 and len(listed['data']) == 1, listed

    async def entrusted(self):
        """It has no method of its own for entrusted deduction: its core signs, sends and verifies any call."""
        sessions = []
        for mchid, path, body in seeds:
            status, session = await said(self.clients[mchid]._core.request(path, method=self.post, data=body))
            assert status == 200, session
            sessions.append(session)
        control('POST', f'/sessions/{sessions[0]["session_id"]}/confirm')
        signed = self.own.told('PAPAY.SIGN')
        mchid, _, seed = seeds[0]
        assert [signed[name] for name in ['out_contract_code', 'openid']] == [seed['out_contract_code'], seed['openid']]
        query = '&'.join(f'{name}={seed[name]}' for name in ['sp_appid', 'sub_mchid', 'sub_appid'])
        path = f'/v3/global/papay/contracts/{signed["contract_id"]}?{query}'
        status, contract = await said(self.clients[mchid]._core.request(path))
        assert (status, contract['state'], contract['contract_id']) == (200, 'SIGNED', signed['contract_id']), contract

    async def ordered(self):
        status, placed = await self.place('order1')
        assert status == 200 and placed['prepay_id'], placed
        assert (await self.order())[1]['trade_state'] == 'NOTPAY'
        control('POST', f'/orders/{direct["mchid"]}/order1/pay')
        paid = self.own.told('TRANSACTION.SUCCESS')
        status, found = await self.order()
        assert status == 200 and paid['transaction_id'] == found['transaction_id'], (paid, found)
        assert (paid['trade_state'], found['trade_state'], found['amount']['total']) == ('SUCCESS', 'SUCCESS', 100)
        status, refusal = await self.order('none')
        assert (status, refusal['code']) == (404, 'ORDER_NOT_EXIST'), refusal

    async def sealed(self):
        core = self.shop._core
        body = {'echo_message': '你好', 'encrypted_echo_message': core.encrypt('张三')}
        status, echo = await said(core.request('/v3/security/echo', method=self.post, data=body, cipher_data=True))
        assert status == 200 and echo['echo_message'] == '你好', echo
        assert self.shop.decrypt(echo['encrypted_echo_message']) == '张三'

    async def forged_answers(self):
        for flaw in FLAWS:
            control('POST', '/faults', {'id': 'forged', 'fault': {'kind': 'signature', 'flaw': flaw}, 'times': 1})
            try:
                answer = await self.order()
            except Exception as error:
                assert any(str(error).startswith(refusal) for refusal in REFUSALS), f'{flaw}: {error!r}'
            else:
                raise AssertionError(f'{flaw} was believed: {answer}')
            status, _ = await self.order()
            assert status == 200, f'after {flaw}'

    async def forged_notifications(self):
        assert not self.own.refused, f'all that was true was believed: {self.own.refused}'
        control('PUT', '/settings', {'chaos': {'bad_signature': 1}})
        await self.place('order2')
        control('POST', f'/orders/{direct["mchid"]}/order2/pay')
        assert self.own.told('TRANSACTION.SUCCESS')['out_trade_no'] == 'order2'
        assert self.own.refused == ['not verified'], self.own.refused

    async def acceptance(self):
        """What its `callback` refuses is all that a receiver must refuse, but for what is old."""
        run = {'url': f'http://{self.own.address}/paid', 'event_type': 'TRANSACTION.SUCCESS'}
        faults = control('POST', '/acceptance', run)['faults']
        assert [fault['fault'] for fault in faults] == ['no_time_check'], faults

    async def play(self):
        steps = [self.certificates, self.entrusted, self.ordered, self.sealed, self.forged_answers]
        for step in [*steps, self.forged_notifications, self.acceptance]:
            await step()
            print(f'ok {step.__name__}', flush=True)


def arguments(merchant, directory):
    public_key = {'public_key': merchant['platform_public_key_pem'], 'public_key_id': merchant['public_key_id']}
    return {
        'mchid': merchant['mchid'],
        'private_key': merchant['private_key_pem'],
        'cert_serial_no': merchant['serial_no'],
        'appid': APPID,
        'apiv3_key': merchant['api_v3_key'],
        'notify_url': 'https://yourapp.com/paid',
        'cert_dir': directory,
        'timeout': (10, 20),
        **({} if keys == 'certificate' else public_key),
    }


async def main(client):
    async with contextlib.AsyncExitStack() as stack:
        clients, kept_in = {}, {}
        for mchid, merchant in merchants.items():
            kept_in[mchid] = stack.enter_context(tempfile.TemporaryDirectory())
            clients[mchid] = await client.open(stack, **arguments(merchant, kept_in[mchid]))
        own = Shop({'/paid': clients[DIRECT], '/': clients[seeds[0][0]]})
        stack.callback(own.close)
        for host in ['yourapp.com', 'pay.weixin.qq.com']:
            control('PUT', f'/routes/{host}', {'address': own.address})
        await Story(client.post, clients, own, kept_in[DIRECT]).play()
    print(f'{client.named} holds')


asyncio.run(main({'requests': Requests, 'httpx': Httpx}[given['client']]))

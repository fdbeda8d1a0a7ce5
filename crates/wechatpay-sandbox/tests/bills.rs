//! Bills: when they are there, what they say, and that they add up to what the world paid and refunded.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod support;

use std::io::Read as _;

use serde_json::json;
use support::{Answer, COMBINE, Caller, DIRECT, INSTITUTION, PLATFORM};
use support::{assert_conforms, seed_001};
use wechatpay_core::digest;
use wechatpay_sandbox::{Confirmation, Persona, Sandbox, World};

const SUBS: [&str; 2] = ["1900000109", "1900000110"];
const ALL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,\
应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,\
申请退款金额,费率备注";
const SUCCESS: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,\
应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注";
const REFUND: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,\
应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,\
手续费,费率,订单金额,申请退款金额,费率备注";
const FUNDS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";

/// An e-commerce platform with a contract that it charges again and again.
struct Shop {
    caller: Caller,
    world: World,
    contract_id: String,
}

impl Shop {
    fn open(sandbox: &Sandbox, world: &World, now: &str) -> Self {
        world.freeze_clock(now).unwrap();
        let mut caller = Caller::new(sandbox, PLATFORM);
        if let Some(name) = world.name() {
            caller = caller.in_world(name);
        }
        let session = caller.post(COMBINE, &seed_001()).session();
        let signed = world.confirm(&session, &Confirmation::new().openid("payer")).unwrap();
        Self { caller, world: world.clone(), contract_id: signed.contract_id }
    }

    /// A combined payment: sub-merchant, number and amount of each part.
    #[track_caller]
    fn pay(&self, number: &str, parts: &[(&str, &str, i64)]) {
        let parts: Vec<_> = parts
            .iter()
            .map(|(sub, number, amount)| {
                json!({
                    "mchid": PLATFORM, "sub_mchid": sub, "sub_appid": "wxsub", "out_trade_no": number,
                    "description": "会员,月费\n一", "attach": "a,b",
                    "amount": {"total_amount": amount, "currency": "CNY"},
                })
            })
            .collect();
        let body = json!({
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": PLATFORM, "combine_out_trade_no": number,
            "contract_id": self.contract_id, "sub_orders": parts,
        });
        let paid = self.caller.post("/v3/ecommerce/combine-papay/transactions", &body);
        assert_eq!(paid.status, 200, "{}", paid.json);
    }

    #[track_caller]
    fn refund(&self, sub: &str, number: &str, out_refund_no: &str, refund: i64, total: i64) {
        let body = json!({
            "sub_mchid": sub, "out_trade_no": number, "out_refund_no": out_refund_no,
            "amount": {"refund": refund, "total": total, "currency": "CNY"},
        });
        let answer = self.caller.post("/v3/refund/domestic/refunds", &body);
        assert_eq!(answer.status, 200, "{}", answer.json);
    }

    fn trades(&self, day: &str, more: &str) -> Answer {
        self.caller.get(&format!("/v3/bill/tradebill?bill_date={day}{more}"))
    }

    fn funds(&self, day: &str, more: &str) -> Answer {
        self.caller.get(&format!("/v3/bill/fundflowbill?bill_date={day}{more}"))
    }

    /// What the offered URL gives, compared with the offered hash.
    #[track_caller]
    fn download(&self, offered: &Answer) -> Sheet {
        let file = self.caller.get(&path_of(offered));
        assert_eq!(file.status, 200, "{}", file.json);
        assert!(file.headers.get("Wechatpay-Signature").is_none(), "a file is not signed");
        assert_eq!(offered.json["hash_type"], "SHA1");
        assert_eq!(offered.json["hash_value"], digest::sha1_hex(&file.raw));
        Sheet::read(std::str::from_utf8(&file.raw).unwrap())
    }
}

/// Path and query of the offered URL.
#[track_caller]
fn path_of(offered: &Answer) -> String {
    assert_eq!(offered.status, 200, "{}", offered.json);
    let url = offered.json["download_url"].as_str().unwrap();
    let at = url.find("/v3/billdownload/file?token=").unwrap();
    url[at..].to_owned()
}

/// A bill, read as a merchant's program reads it.
#[derive(Debug)]
struct Sheet {
    head: Vec<String>,
    lines: Vec<Vec<String>>,
    totals: Vec<(String, String)>,
}

impl Sheet {
    #[track_caller]
    fn read(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let text = text.strip_suffix("\r\n").expect("a last line that ends");
        let mut lines: Vec<Vec<String>> =
            text.split("\r\n").map(|line| line.split(',').map(str::to_owned).collect()).collect();
        let values = |line: Vec<String>| -> Vec<String> {
            line.iter().map(|value| value.strip_prefix('`').expect("a backtick").to_owned()).collect()
        };
        let totals = values(lines.pop().unwrap());
        let names = lines.pop().unwrap();
        assert_eq!(names.len(), totals.len());
        let head = lines.remove(0);
        let lines: Vec<_> = lines.into_iter().map(values).collect();
        assert!(lines.iter().all(|line| line.len() == head.len()), "{lines:?}");
        Self { head, lines, totals: names.into_iter().zip(totals).collect() }
    }

    fn column(&self, name: &str) -> Vec<&str> {
        let at = self.head.iter().position(|head| head == name).unwrap_or_else(|| panic!("no column {name}"));
        self.lines.iter().map(|line| line[at].as_str()).collect()
    }

    fn total(&self, name: &str) -> &str {
        &self.totals.iter().find(|(head, _)| head == name).unwrap().1
    }
}

/// Yuan as 分, exactly.
fn fen(yuan: &str) -> i64 {
    let (whole, part) = yuan.split_once('.').unwrap();
    assert_eq!(part.len(), 2, "{yuan}");
    whole.parse::<i64>().unwrap() * 100 + part.parse::<i64>().unwrap()
}

fn sum(column: &[&str]) -> i64 {
    column.iter().map(|yuan| fen(yuan)).sum()
}

async fn shop() -> (Sandbox, Shop) {
    let sandbox = Sandbox::start().await.unwrap();
    let shop = Shop::open(&sandbox, &sandbox.default_world(), "2026-02-27T23:59:59+08:00");
    (sandbox, shop)
}

/// Paid just before midnight and at it; refunded on the second day.
fn two_days(shop: &Shop) {
    shop.pay("C1", &[(SUBS[0], "A", 500), (SUBS[1], "B", 12_345)]);
    shop.world.freeze_clock("2026-02-28T00:00:00+08:00").unwrap();
    shop.pay("C2", &[(SUBS[0], "C", 7)]);
    shop.world.freeze_clock("2026-02-28T12:30:00+08:00").unwrap();
    shop.refund(SUBS[0], "A", "RA", 120, 500);
}

#[tokio::test]
async fn a_bill_is_there_from_ten_o_clock_of_the_next_day() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    for (now, there) in [
        ("2026-02-28T23:59:59+08:00", false),
        ("2026-03-01T00:00:00+08:00", false),
        ("2026-03-01T09:59:59+08:00", false),
        ("2026-03-01T10:00:00+08:00", true),
        ("2026-05-31T23:59:59+08:00", true),
    ] {
        shop.world.freeze_clock(now).unwrap();
        for answer in [shop.trades("2026-02-28", ""), shop.funds("2026-02-28", &format!("&sub_mchid={}", SUBS[0]))] {
            if there {
                assert_eq!(answer.status, 200, "{now}: {}", answer.json);
            } else {
                assert!(answer.refused(400, "NO_STATEMENT_EXIST").message().contains("2026-03-01T10:00:00+08:00"));
            }
        }
    }
    shop.world.freeze_clock("2026-06-01T00:00:00+08:00").unwrap();
    shop.trades("2026-02-28", "").refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn what_is_no_day_or_has_no_bill_is_refused() {
    let (sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    for day in ["2026-02-29", "20260228", "2026-2-28", "2026-02-28T00:00:00", ""] {
        shop.trades(day, "").refused(400, "PARAM_ERROR");
    }
    for (day, more) in [
        ("2026-03-01", ""),
        ("2026-02-27", "&bill_type=REFUND"),
        ("2026-02-28", "&bill_type=RECHARGE_REFUND"),
        ("2026-02-28", "&bill_type=ALL_SPECIAL"),
        ("2026-02-28", "&sub_mchid=1900000111"),
    ] {
        shop.trades(day, more).refused(400, "NO_STATEMENT_EXIST");
    }
    for more in ["&account_type=FEES", "&account_type=OPERATION", ""] {
        shop.funds("2026-02-28", more).refused(400, "NO_STATEMENT_EXIST");
    }
    shop.trades("2026-02-28", "&bill_type=SOME").refused(400, "PARAM_ERROR");
    // Another merchant had no trade on that day.
    Caller::new(&sandbox, DIRECT).get("/v3/bill/tradebill?bill_date=2026-02-28").refused(400, "NO_STATEMENT_EXIST");
}

#[tokio::test]
async fn a_trade_bill_tells_of_the_payments_and_refunds_of_its_day() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let offered = shop.trades("2026-02-28", "");
    assert_conforms(wechatpay_spec::operation("get_v3_bill_tradebill").unwrap(), &offered.json);
    assert_eq!(shop.caller.verify(&offered.headers, &offered.raw), Ok(()));
    let bill = shop.download(&offered);
    assert_eq!(bill.head.join(","), ALL);
    let paid = shop.world.order(SUBS[0], "C").unwrap();
    let refunded = shop.world.order(SUBS[0], "A").unwrap();
    let id = |id: &Option<String>| id.clone().unwrap();
    let (tx, back) = (id(&refunded.transaction_id), &refunded.refunds[0].refund_id);
    let first = format!(
        "2026-02-28 00:00:00,wxsub,{PLATFORM},{},,{},C,payer,PAP,SUCCESS,OTHERS,CNY,0.07,0.00,0,0,0.00,0.00,,,会员\\ 月费\\n一,a\\ b,\
         0.00000,0.00%,0.07,0.00,",
        SUBS[0],
        id(&paid.transaction_id),
    );
    let second = format!(
        "2026-02-28 12:30:00,wxsub,{PLATFORM},{},,{tx},A,payer,PAP,REFUND,OTHERS,CNY,0.00,0.00,{back},RA,1.20,0.00,ORIGINAL,SUCCESS,\
         会员\\ 月费\\n一,a\\ b,0.00000,0.00%,0.00,1.20,",
        SUBS[0],
    );
    assert_eq!(bill.lines.iter().map(|line| line.join(",")).collect::<Vec<_>>(), [first, second]);
    let totals: Vec<_> = bill.totals.iter().map(|(_, total)| total.as_str()).collect();
    assert_eq!(totals, ["2", "0.07", "1.20", "0.00", "0.00000", "0.07", "1.20"]);

    // Paid one second before midnight: the day before.
    let before = shop.download(&shop.trades("2026-02-27", "&bill_type=ALL"));
    assert_eq!(before.column("商户订单号"), ["A", "B"]);
    assert_eq!(before.total("订单总金额"), "128.45");
}

#[tokio::test]
async fn each_type_of_bill_has_its_columns_and_lines() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let paid = shop.download(&shop.trades("2026-02-28", "&bill_type=SUCCESS"));
    assert_eq!((paid.head.join(",").as_str(), paid.column("交易状态")), (SUCCESS, vec!["SUCCESS"]));
    let refunded = shop.download(&shop.trades("2026-02-28", "&bill_type=REFUND"));
    assert_eq!((refunded.head.join(",").as_str(), refunded.column("交易状态")), (REFUND, vec!["REFUND"]));
    assert_eq!(refunded.column("交易时间"), ["2026-02-27 23:59:59"]);
    assert_eq!(refunded.column("退款申请时间"), ["2026-02-28 12:30:00"]);
    assert_eq!(refunded.column("退款成功时间"), ["2026-02-28 12:30:00"]);
    let sub = shop.download(&shop.trades("2026-02-27", &format!("&sub_mchid={}", SUBS[1])));
    assert_eq!(sub.column("商户订单号"), ["B"]);
}

#[tokio::test]
async fn a_fund_bill_goes_on_from_the_balance_of_the_day_before() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let offered = shop.funds("2026-02-28", &format!("&sub_mchid={}&account_type=BASIC", SUBS[0]));
    assert_conforms(wechatpay_spec::operation("get_v3_bill_fundflowbill").unwrap(), &offered.json);
    let bill = shop.download(&offered);
    assert_eq!(bill.head.join(","), FUNDS);
    let order = shop.world.order(SUBS[0], "A").unwrap();
    let (tx, back) = (order.transaction_id.unwrap(), &order.refunds[0].refund_id);
    assert_eq!(bill.column("账户结余(元)"), ["5.07", "3.87"]);
    assert_eq!(
        bill.lines[1].join(","),
        format!(
            "2026-02-28 12:30:00,{back},{tx},退款,退款,支出,1.20,3.87,{PLATFORM}API,退款总金额1.20元;含手续费0.00元,RA"
        )
    );
    let totals: Vec<_> = bill.totals.iter().map(|(_, total)| total.as_str()).collect();
    assert_eq!(totals, ["2", "1", "0.07", "1", "1.20"]);
}

#[tokio::test]
async fn a_bill_is_of_the_day_on_which_a_refund_was_accepted_and_says_what_became_of_it() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.set_payer("payer", Persona::Slow).unwrap();
    shop.world.freeze_clock("2026-03-01T23:55:00+08:00").unwrap();
    shop.refund(SUBS[0], "C", "RC", 7, 7);
    shop.world.set_payer("payer", Persona::Frozen).unwrap();
    shop.refund(SUBS[1], "B", "RB", 1, 12_345);
    shop.world.set_payer("payer", Persona::Rich).unwrap();
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let bill = shop.download(&shop.trades("2026-03-01", "&bill_type=REFUND"));
    assert_eq!(bill.column("商户退款单号"), ["RB", "RC"]);
    assert_eq!(bill.column("退款状态"), ["CHANGE", "SUCCESS"]);
    assert_eq!(bill.column("退款成功时间"), ["", "2026-03-02 00:05:00"]);
}

#[tokio::test]
async fn a_zipped_bill_has_the_hash_of_what_it_holds() {
    let (_sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let plain = shop.trades("2026-02-28", "");
    let zipped = shop.trades("2026-02-28", "&tar_type=GZIP");
    assert_eq!(zipped.json["hash_value"], plain.json["hash_value"]);
    let file = shop.caller.get(&path_of(&zipped));
    assert_eq!(file.headers["Content-Type"], "application/gzip");
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(&file.raw[..]).read_to_end(&mut text).unwrap();
    assert_eq!(digest::sha1_hex(&text), zipped.json["hash_value"].as_str().unwrap());
    assert_eq!(text, shop.caller.get(&path_of(&plain)).raw);
    assert_eq!(file.raw, shop.caller.get(&path_of(&zipped)).raw, "the same bytes each time");
}

#[tokio::test]
async fn a_token_opens_one_bill_to_one_merchant_of_one_world() {
    let (sandbox, shop) = shop().await;
    two_days(&shop);
    shop.world.freeze_clock("2026-03-02T10:00:00+08:00").unwrap();
    let path = path_of(&shop.trades("2026-02-28", ""));
    Caller::new(&sandbox, DIRECT).get(&path).refused(403, "NO_AUTH");
    let elsewhere = shop.caller.clone().in_world("other");
    elsewhere.get(&path).refused(400, "INVALID_REQUEST");
    for other in [path.replace("2026-02-28", "2026-02-27"), "/v3/billdownload/file?token=abc".to_owned()] {
        shop.caller.get(&other).refused(400, "INVALID_REQUEST");
    }
    shop.caller.get("/v3/billdownload/file").refused(400, "PARAM_ERROR");
    // Without a signature nobody gets anything.
    let mut unsigned = shop.caller.request("GET", &path, b"");
    unsigned.headers_mut().remove("Authorization");
    assert_eq!(shop.caller.send(unsigned).status, 401);
}

#[tokio::test]
async fn a_world_of_its_own_has_bills_of_its_own() {
    let sandbox = Sandbox::start().await.unwrap();
    let shop = Shop::open(&sandbox, &sandbox.world("mine").unwrap(), "2026-02-28T08:00:00+08:00");
    shop.pay("C1", &[(SUBS[0], "A", 500)]);
    shop.world.freeze_clock("2026-03-01T10:00:00+08:00").unwrap();
    let bill = shop.download(&shop.trades("2026-02-28", ""));
    assert_eq!(bill.column("商户订单号"), ["A"]);
}

#[tokio::test]
async fn an_ordinary_order_of_a_direct_merchant_is_refunded_and_billed() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock("2026-02-28T08:00:00+08:00").unwrap();
    let caller = Caller::new(&sandbox, DIRECT);
    let body = json!({
        "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": "伞", "out_trade_no": "N1",
        "notify_url": "https://yourapp.com/notify", "amount": {"total": 1990, "currency": "CNY"},
        "scene_info": {"payer_client_ip": "127.0.0.1", "device_id": "till 7"},
    });
    let refund = json!({
        "out_trade_no": "N1", "out_refund_no": "RN", "amount": {"refund": 990, "total": 1990, "currency": "CNY"},
    });
    assert_eq!(caller.post("/v3/pay/transactions/native", &body).status, 200);
    caller.post("/v3/refund/domestic/refunds", &refund).refused(404, "RESOURCE_NOT_EXISTS");
    world.pay(DIRECT, "N1", Some("payer")).unwrap();
    let answer = caller.post("/v3/refund/domestic/refunds", &refund);
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_eq!(
        caller.get(&format!("/v3/pay/transactions/out-trade-no/N1?mchid={DIRECT}")).json["trade_state"],
        "REFUND"
    );

    world.freeze_clock("2026-03-01T10:00:00+08:00").unwrap();
    let shop = Shop { caller, world, contract_id: String::new() };
    let bill = shop.download(&shop.trades("2026-02-28", ""));
    assert_eq!(bill.column("公众账号ID"), ["wxd678efh567hg6787"; 2]);
    assert_eq!(bill.column("特约商户号"), ["0"; 2]);
    assert_eq!(bill.column("设备号"), ["till 7"; 2]);
    assert_eq!(bill.column("交易类型"), ["NATIVE"; 2]);
    assert_eq!(sums(&bill), Sums { lines: 2, paid: 1990, refunded: 990 });
    assert_eq!(shop.download(&shop.funds("2026-02-28", "")).column("账户结余(元)"), ["19.90", "10.00"]);
}

#[tokio::test]
async fn overseas_orders_are_in_no_mainland_bill() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock(support::THEN).unwrap();
    let caller = Caller::new(&sandbox, INSTITUTION);
    let session = caller.post(support::GLOBAL_MINI, &support::seed_000()).session();
    let contract_id = sandbox.confirm(&session).unwrap().contract_id;
    let body = json!({
        "sp_appid": "wx8888888888888888", "sub_mchid": "1230000109", "description": "fare", "out_trade_no": "G1",
        "notify_url": "https://yourapp.com/notify", "merchant_category_code": "4111", "contract_id": contract_id,
        "amount": {"total": 1000, "currency": "HKD"},
    });
    assert_eq!(caller.post("/v3/global/papay/transactions", &body).status, 200);
    world.freeze_clock("2019-11-21T10:00:00+08:00").unwrap();
    caller.get("/v3/bill/tradebill?bill_date=2019-11-20").refused(400, "NO_STATEMENT_EXIST");
}

/// A small generator (xorshift), so that a failure repeats with its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// What one day of one sub-merchant must add up to.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Sums {
    lines: i64,
    paid: i64,
    refunded: i64,
}

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.lines += other.lines;
        self.paid += other.paid;
        self.refunded += other.refunded;
    }
}

/// The sums of a trade bill, whose last line says what its lines add up to.
fn sums(bill: &Sheet) -> Sums {
    let refunded =
        if bill.head.iter().any(|head| head == "退款金额") { sum(&bill.column("退款金额")) } else { 0 };
    let sums = Sums { lines: bill.lines.len().try_into().unwrap(), paid: sum(&bill.column("订单金额")), refunded };
    assert_eq!(bill.total("总交易单数"), sums.lines.to_string());
    assert_eq!((fen(bill.total("订单总金额")), fen(bill.total("应结订单总金额"))), (sums.paid, sums.paid));
    assert_eq!((fen(bill.total("退款总金额")), fen(bill.total("申请退款总金额"))), (sums.refunded, sums.refunded));
    sums
}

#[tokio::test]
async fn bills_add_up_to_the_orders_and_refunds_of_the_world() {
    const DAYS: usize = 4;
    let sandbox = Sandbox::start().await.unwrap();
    for seed in 1..=10 {
        let name = format!("bills-{seed}");
        let shop = Shop::open(&sandbox, &sandbox.world(&name).unwrap(), "2026-02-27T00:00:00+08:00");
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let midnight: jiff::Timestamp = "2026-02-27T00:00:00+08:00".parse().unwrap();
        let mut second = 0;
        let mut wanted = [[Sums::default(); SUBS.len()]; DAYS];
        // Number, sub-merchant, total, and what is left of it.
        let mut orders: Vec<(String, usize, i64, i64)> = Vec::new();
        for step in 0..60 {
            second += dice.below(2 * 86_400 * i64::try_from(DAYS).unwrap() / 60);
            let day = usize::try_from(second / 86_400).unwrap();
            if day >= DAYS {
                break;
            }
            let now = midnight + jiff::SignedDuration::from_secs(second);
            shop.world.freeze_clock(&now.to_string()).unwrap();
            let personas = [Persona::Rich, Persona::Slow, Persona::Frozen];
            if dice.below(2) == 0 || orders.is_empty() {
                shop.world.set_payer("payer", Persona::Rich).unwrap();
                let parts: Vec<_> = (0..=dice.below(2))
                    .map(|part| {
                        let sub = usize::try_from(dice.below(2)).unwrap();
                        (format!("O{step}-{part}"), sub, 1 + dice.below(100_000))
                    })
                    .collect();
                let sent: Vec<_> = parts.iter().map(|(number, sub, amount)| (SUBS[*sub], &**number, *amount)).collect();
                shop.pay(&format!("C{step}"), &sent);
                for (number, sub, amount) in parts {
                    wanted[day][sub] += Sums { lines: 1, paid: amount, refunded: 0 };
                    orders.push((number, sub, amount, amount));
                }
            } else {
                shop.world.set_payer("payer", personas[usize::try_from(dice.below(3)).unwrap()]).unwrap();
                let at = usize::try_from(dice.below(orders.len().try_into().unwrap())).unwrap();
                let (number, sub, total, left) = &mut orders[at];
                if *left > 0 {
                    let amount = 1 + dice.below(*left);
                    shop.refund(SUBS[*sub], number, &format!("R{step}"), amount, *total);
                    *left -= amount;
                    wanted[day][*sub] += Sums { lines: 1, paid: 0, refunded: amount };
                }
            }
        }
        shop.world.freeze_clock("2026-03-10T10:00:00+08:00").unwrap();
        let mut balances = [0; SUBS.len()];
        for (day, wanted) in wanted.iter().enumerate() {
            let date = ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"][day];
            let mut whole = Sums::default();
            for (sub, wanted) in wanted.iter().enumerate() {
                whole += *wanted;
                let more = format!("&sub_mchid={}", SUBS[sub]);
                if wanted.lines == 0 {
                    shop.trades(date, &more).refused(400, "NO_STATEMENT_EXIST");
                    shop.funds(date, &more).refused(400, "NO_STATEMENT_EXIST");
                    continue;
                }
                assert_eq!(sums(&shop.download(&shop.trades(date, &more))), *wanted, "seed {seed} {date} {more}");
                let funds = shop.download(&shop.funds(date, &more));
                assert_eq!(fen(funds.total("收入金额")), wanted.paid, "seed {seed} {date} {more}");
                assert_eq!(fen(funds.total("支出金额")), wanted.refunded, "seed {seed} {date} {more}");
                assert_eq!(funds.total("资金流水总笔数"), wanted.lines.to_string());
                balances[sub] += wanted.paid - wanted.refunded;
                assert_eq!(
                    funds.column("账户结余(元)").last().map(|yuan| fen(yuan)),
                    Some(balances[sub]),
                    "seed {seed} {date}"
                );
            }
            if whole.lines > 0 {
                let all = shop.download(&shop.trades(date, ""));
                assert_eq!(sums(&all), whole, "seed {seed} {date}");
                let paid = shop.trades(date, "&bill_type=SUCCESS");
                let refunded = shop.trades(date, "&bill_type=REFUND");
                let mut halves = Sums::default();
                for half in [paid, refunded].iter().filter(|half| half.status == 200) {
                    halves += sums(&shop.download(half));
                }
                assert_eq!(halves, whole, "seed {seed} {date}");
            }
        }
        let world: i64 = shop.world.orders().iter().map(|order| order.amount).sum();
        let refunds: i64 =
            shop.world.orders().iter().flat_map(|order| &order.refunds).map(|refund| refund.amount).sum();
        assert_eq!(balances.iter().sum::<i64>(), world - refunds, "seed {seed}");
    }
}

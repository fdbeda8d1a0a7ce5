// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchantfund/merchant/income-records`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchantfund/merchant/income-records`
///
/// `GET`: 服务商银行来账查询, see <https://pay.weixin.qq.com/doc/v3/partner/4012720300>.
#[derive(Debug, Clone)]
pub struct IncomeRecords<C> {
    at: At<C>,
}

impl<C: Caller> IncomeRecords<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商银行来账查询: `GET /v3/merchantfund/merchant/income-records`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012720300>, <https://pay.weixin.qq.com/doc/v3/partner/4012718647>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchantfund::GET_MERCHANT_INCOME_RECORDS, query)
    }
}

/// What [`IncomeRecords::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// 日期.
    pub date: String,
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    }
}

/// What [`IncomeRecords::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 本次查询条数.
    pub limit: i64,
    /// 银行来账记录列表.
    pub data: Option<Vec<Data>>,
    /// 分页链接.
    pub links: Links,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        optional data "data",
        required links "links",
    }
}

/// 银行来账记录列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户号.
    pub mchid: String,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// `income_record_type`: one of `OFFLINERECHARGE`, `ENTERPRISEDIRECTREVENUE`.
    pub income_record_type: IncomeRecordType,
    /// 银行来账微信单号.
    pub income_record_id: String,
    /// 银行来账金额.
    pub amount: i64,
    /// 银行来账完成时间.
    pub success_time: String,
    /// 付款方银行名称.
    pub bank_name: String,
    /// 付款方银行户名.
    pub bank_account_name: String,
    /// 付款方银行卡号.
    pub bank_account_number: String,
    /// 银行备注.
    pub recharge_remark: String,
}

crate::answer! {
    Data {
        required mchid "mchid",
        required account_type "account_type",
        required income_record_type "income_record_type",
        required income_record_id "income_record_id",
        required amount "amount",
        required success_time "success_time",
        required bank_name "bank_name",
        required bank_account_name "bank_account_name",
        required bank_account_number "bank_account_number",
        required recharge_remark "recharge_remark",
    }
}

crate::open_enum! {
/// `income_record_type`.
    IncomeRecordType {
    Offlinerecharge = "OFFLINERECHARGE",
    Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

/// 分页链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: String,
    /// 上一页链接.
    pub prev: String,
    /// 当前链接.
    pub self_: String,
}

crate::answer! {
    Links {
        required next "next",
        required prev "prev",
        required self_ "self",
    }
}

impl Request for GetQuery {}

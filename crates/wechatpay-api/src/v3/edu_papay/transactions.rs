// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/edu-papay/transactions`
///
/// `POST`: 教育通扣款受理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012524731>.
#[derive(Debug, Clone)]
pub struct Transactions<C> {
    at: At<C>,
}

impl<C: Caller> Transactions<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-papay/transactions/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/edu-papay/transactions/out-trade-no`
    #[doc(alias = "outTradeNo")]
    #[must_use]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo<C> {
        out_trade_no::OutTradeNo::new(self.at.clone())
    }

    /// 教育通扣款受理: `POST /v3/edu-papay/transactions`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order. Partner mode sends `sub_mchid`.
    ///
    /// - 403 `OUT_TRADE_NO_USED`: the order number was used for another order
    /// - 403 `RULE_LIMIT`: a rule of business or risk refuses the order
    /// - 403 `TRADE_ERROR`: the payment was refused
    /// - 403 `NOT_ENOUGH`: the user has too little money
    /// - 403 `USER_ACCOUNT_ABNORMAL`: something is wrong with the user's account
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012524731>, <https://pay.weixin.qq.com/doc/v3/partner/4012465548>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::edu_papay::POST_TRANSACTIONS, body)
    }
}

/// What [`Transactions::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商APPID: the service provider's AppID, or the merchant's own in direct mode; at most 32 characters.
    pub appid: String,
    /// 子商户号: partner mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID: partner mode: the sub-merchant's AppID; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品或支付单简要描述: shown to the user.
    pub body: String,
    /// 商户数据: the merchant's own data, comes back as sent; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号: the merchant's own order number, unique; at most 32 characters.
    pub out_trade_no: String,
    /// 商品标记: for promotions; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 支付回调通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 签约协议号: WeChat Pay's number of the contract.
    pub contract_id: String,
    /// 场景信息枚举.
    pub trade_scene: String,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    pub device_information: DeviceInformation,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeviceInformation {
    /// 设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备ip: an IPv4 or IPv6 address.
    pub device_ip: String,
}

impl Request for PostRequest {}

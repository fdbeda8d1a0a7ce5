// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
///
/// `POST`: 导入会员Code, see <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>.
#[derive(Debug, Clone)]
pub struct Deposit<C> {
    at: At<C>,
}

impl<C: Caller> Deposit<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 导入会员Code: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012545728>, <https://pay.weixin.qq.com/doc/v3/partner/4012709031>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_DEPOSIT, body)
    }
}

/// What [`Deposit::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 会员卡code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Vec<String>>,
}

/// What [`Deposit::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 导入结果.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    PostAnswer {
        optional data "data",
    }
}

/// 导入结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 会员卡code.
    pub code: Option<String>,
    /// `result`: one of `SUCCESS`, `DUPLICATE`, `FAIL`.
    pub result: Option<DataResult>,
}

crate::answer! {
    Data {
        optional code "code",
        optional result "result",
    }
}

crate::open_enum! {
/// `result`.
    DataResult {
    Success = "SUCCESS",
    Duplicate = "DUPLICATE",
    Fail = "FAIL",
    }
}

impl Request for PostRequest {}

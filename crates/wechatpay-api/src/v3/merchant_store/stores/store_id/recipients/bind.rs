// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store/stores/{store_id}/recipients/bind`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-store/stores/{store_id}/recipients/bind`
///
/// `POST`: 绑定门店收款信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4014085771>.
#[derive(Debug, Clone)]
pub struct Bind<C> {
    at: At<C>,
}

impl<C: Caller> Bind<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 绑定门店收款信息: `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014085771>, <https://pay.weixin.qq.com/doc/v3/merchant/4013948579>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_store::POST_STORES_STORE_ID_RECIPIENTS_BIND, body)
    }
}

/// What [`Bind::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 收款门店信息.
    pub store_recipient: Vec<StoreRecipient>,
}

/// 收款门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreRecipient {
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// What [`Bind::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 收款门店信息.
    pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
}

crate::answer! {
    PostAnswer {
        optional failed_store_recipient "failed_store_recipient",
    }
}

/// 收款门店信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedStoreRecipient {
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 绑定当前收款信息失败的原因.
    pub failed_reason: Option<String>,
}

crate::answer! {
    FailedStoreRecipient {
        optional mchid "mchid",
        optional failed_reason "failed_reason",
    }
}

impl Request for PostRequest {}

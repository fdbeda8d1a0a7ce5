// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store/stores/{store_id}/recipients/unbind`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
///
/// `POST`: 解除门店收款信息绑定, see <https://pay.weixin.qq.com/doc/v3/merchant/4014085773>.
#[derive(Debug, Clone)]
pub struct Unbind<C> {
    at: At<C>,
}

impl<C: Caller> Unbind<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除门店收款信息绑定: `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014085773>, <https://pay.weixin.qq.com/doc/v3/merchant/4013948580>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_store::POST_STORES_STORE_ID_RECIPIENTS_UNBIND, body)
    }
}

/// What [`Unbind::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 收款门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

pub use crate::v3::merchant_store::stores::store_id::recipients::bind::StoreRecipient;

pub use crate::v3::merchant_store::stores::store_id::recipients::bind::PostAnswer;

pub use crate::v3::merchant_store::stores::store_id::recipients::bind::FailedStoreRecipient;

impl Request for PostRequest {}

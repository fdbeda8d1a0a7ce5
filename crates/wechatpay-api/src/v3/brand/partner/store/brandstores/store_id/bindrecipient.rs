// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
///
/// `POST`: 绑定收款商户号, see <https://pay.weixin.qq.com/doc/v3/partner/4015783177>.
#[derive(Debug, Clone)]
pub struct Bindrecipient<C> {
    at: At<C>,
}

impl<C: Caller> Bindrecipient<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 绑定收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783177>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_STORE_BRANDSTORES_STORE_ID_BINDRECIPIENT, body)
    }
}

/// What [`Bindrecipient::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    pub company_name: String,
}

/// What [`Bindrecipient::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 门店收款主体.
    pub company_name: Option<String>,
    /// `recipient_state`: one of `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`.
    pub recipient_state: Option<RecipientState>,
}

crate::answer! {
    PostAnswer {
        optional brand_id "brand_id",
        optional store_id "store_id",
        optional mchid "mchid",
        optional company_name "company_name",
        optional recipient_state "recipient_state",
    }
}

pub use crate::v3::brand::partner::store::brandstores::RecipientState;

impl Request for PostRequest {}

// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
///
/// `GET`: 查询自定义入口, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526406>.
///
/// `PATCH`: 更新自定义入口, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526475>.
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询自定义入口: `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526406>, <https://pay.weixin.qq.com/doc/v3/partner/4012698331>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID)
    }

    /// 更新自定义入口: `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526475>, <https://pay.weixin.qq.com/doc/v3/partner/4012697769>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_SHOPPING_RECEIPT_CUSTOMENTRANCES_BRAND_ID, body)
    }
}

pub use crate::v3::marketing::shopping_receipt::customentrances::PostAnswer as GetAnswer;

pub use crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceType;

pub use crate::v3::marketing::shopping_receipt::customentrances::CustomEntranceState;

pub use crate::v3::marketing::shopping_receipt::customentrances::PostAnswerJumpLink as JumpLink;

/// What [`BrandId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// `custom_entrance_type`: one of `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance_type: Option<CustomEntranceType>,
    /// 副标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态: one of `ONLINE`, `OFFLINE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance_state: Option<CustomEntranceState>,
    /// 自定义入口的开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 自定义入口的结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<PatchRequestJumpLink>,
}

pub use crate::v3::marketing::shopping_receipt::customentrances::JumpLink as PatchRequestJumpLink;

pub use crate::v3::marketing::shopping_receipt::customentrances::PostAnswer as PatchAnswer;

impl Request for PatchRequest {}

// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/shopping-receipt/customentrances`

pub mod brand_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/shopping-receipt/customentrances`
///
/// `POST`: 创建自定义入口, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526342>.
#[derive(Debug, Clone)]
pub struct Customentrances<C> {
    at: At<C>,
}

impl<C: Caller> Customentrances<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
    #[doc(alias = "brandId")]
    #[must_use]
    pub fn brand_id(&self, brand_id: impl std::fmt::Display) -> brand_id::BrandId<C> {
        brand_id::BrandId::new(self.at.with("brand_id", brand_id))
    }

    /// 创建自定义入口: `POST /v3/marketing/shopping-receipt/customentrances`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526342>, <https://pay.weixin.qq.com/doc/v3/partner/4012697703>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_SHOPPING_RECEIPT_CUSTOMENTRANCES, body)
    }
}

/// What [`Customentrances::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `custom_entrance_type`: one of `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`.
    pub custom_entrance_type: CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_thumbnail_url: Option<String>,
    /// 自定义入口的开始时间.
    pub start_time: String,
    /// 自定义入口的结束时间.
    pub end_time: String,
    /// 设置自定义入口的状态: one of `ONLINE`, `OFFLINE`.
    pub custom_entrance_state: CustomEntranceState,
    /// 自定义入口的归属品牌ID.
    pub brand_id: String,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    pub jump_link: JumpLink,
}

crate::open_enum! {
/// `custom_entrance_type`.
    CustomEntranceType {
    MerchantActivity = "MERCHANT_ACTIVITY",
    MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
    }
}

crate::open_enum! {
/// 设置自定义入口的状态.
    CustomEntranceState {
    Online = "ONLINE",
    Offline = "OFFLINE",
    }
}

/// 自定义入口跳转信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpLink {
    /// 自定义入口的跳转小程序AppID.
    pub mini_programs_appid: String,
    /// 自定义入口跳转小程序的path.
    pub mini_programs_path: String,
}

/// What [`Customentrances::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// `custom_entrance_type`: one of `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`.
    pub custom_entrance_type: CustomEntranceType,
    /// 副标题.
    pub subtitle: String,
    /// 展示商品信息.
    pub goods_thumbnail_url: Option<String>,
    /// 设置自定义入口的状态: one of `ONLINE`, `OFFLINE`.
    pub custom_entrance_state: CustomEntranceState,
    /// 自定义入口的开始时间.
    pub start_time: String,
    /// 自定义入口的结束时间.
    pub end_time: String,
    /// 自定义入口的归属品牌ID.
    pub brand_id: String,
    /// 自定义入口创建的时间.
    pub create_time: String,
    /// 自定义入口修改的时间.
    pub modify_time: String,
    /// 商户创建自定义入口的凭据号.
    pub out_request_no: String,
    /// 自定义入口跳转信息.
    pub jump_link: PostAnswerJumpLink,
}

crate::answer! {
    PostAnswer {
        required custom_entrance_type "custom_entrance_type",
        required subtitle "subtitle",
        optional goods_thumbnail_url "goods_thumbnail_url",
        required custom_entrance_state "custom_entrance_state",
        required start_time "start_time",
        required end_time "end_time",
        required brand_id "brand_id",
        required create_time "create_time",
        required modify_time "modify_time",
        required out_request_no "out_request_no",
        required jump_link "jump_link",
    }
}

/// 自定义入口跳转信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerJumpLink {
    /// 自定义入口的跳转小程序AppID.
    pub mini_programs_appid: String,
    /// 自定义入口跳转小程序的path.
    pub mini_programs_path: String,
}

crate::answer! {
    PostAnswerJumpLink {
        required mini_programs_appid "mini_programs_appid",
        required mini_programs_path "mini_programs_path",
    }
}

impl Request for PostRequest {}

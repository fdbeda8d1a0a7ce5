// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
///
/// `POST`: 上传商家电子小票跳转信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012443843>.
#[derive(Debug, Clone)]
pub struct Merchantshoppingreceiptjumpinfos<C> {
    at: At<C>,
}

impl<C: Caller> Merchantshoppingreceiptjumpinfos<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传商家电子小票跳转信息: `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012443843>, <https://pay.weixin.qq.com/doc/v3/partner/4012443825>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::marketing::POST_SHOPPING_RECEIPT_MERCHANTSHOPPINGRECEIPTJUMPINFOS, body)
    }
}

/// What [`Merchantshoppingreceiptjumpinfos::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
    /// 下单用户OpenID.
    pub openid: String,
    /// 商户上传时间.
    pub merchant_upload_time: String,
    /// 跳转信息.
    pub jump_info: JumpInfo,
}

/// 跳转信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpInfo {
    /// 商户电子小票跳转信息小程序AppID.
    pub merchant_appid: String,
    /// 商户电子小票跳转信息小程序路径.
    pub merchant_path: String,
}

/// What [`Merchantshoppingreceiptjumpinfos::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家电子小票跳转信息.
    pub merchant_jump_info: Option<MerchantJumpInfo>,
}

crate::answer! {
    PostAnswer {
        optional merchant_jump_info "merchant_jump_info",
    }
}

/// 商家电子小票跳转信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantJumpInfo {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户号.
    pub transaction_mchid: Option<String>,
    /// 子商户号.
    pub transaction_sub_mchid: Option<String>,
    /// 下单用户OpenID.
    pub openid: String,
    /// 商户上传时间.
    pub merchant_upload_time: String,
    /// 跳转信息.
    pub jump_info: MerchantJumpInfoJumpInfo,
    /// 创建时间.
    pub create_time: String,
    /// 修改时间.
    pub modify_time: String,
    /// 归属品牌ID.
    pub brand_id: Option<i64>,
}

crate::answer! {
    MerchantJumpInfo {
        required transaction_id "transaction_id",
        optional transaction_mchid "transaction_mchid",
        optional transaction_sub_mchid "transaction_sub_mchid",
        required openid "openid",
        required merchant_upload_time "merchant_upload_time",
        required jump_info "jump_info",
        required create_time "create_time",
        required modify_time "modify_time",
        optional brand_id "brand_id",
    }
}

/// 跳转信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantJumpInfoJumpInfo {
    /// 商户电子小票跳转信息小程序AppID.
    pub merchant_appid: String,
    /// 商户电子小票跳转信息小程序路径.
    pub merchant_path: String,
}

crate::answer! {
    MerchantJumpInfoJumpInfo {
        required merchant_appid "merchant_appid",
        required merchant_path "merchant_path",
    }
}

impl Request for PostRequest {}

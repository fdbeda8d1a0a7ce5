// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/shopping-receipt/shoppingreceipts`

use crate::{At, Caller};

/// `/v3/marketing/shopping-receipt/shoppingreceipts`
///
/// `POST`: 上传电子小票, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553506>.
#[derive(Debug, Clone)]
pub struct Shoppingreceipts<C> {
    at: At<C>,
}

impl<C: Caller> Shoppingreceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 上传电子小票: `POST /v3/marketing/shopping-receipt/shoppingreceipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553506>, <https://pay.weixin.qq.com/doc/v3/partner/4012698614>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::marketing::POST_SHOPPING_RECEIPT_SHOPPINGRECEIPTS, form)
    }
}

/// What [`Shoppingreceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 图片文件.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// 微信支付订单的交易单号.
    pub transaction_id: String,
    /// 微信支付订单的下单商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的下单子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
    /// 微信支付订单的商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单中OpenID.
    pub openid: String,
    /// `sha256`.
    pub sha256: String,
    /// 用户与商家的联系渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contact_information: Option<MerchantContactInformation>,
    /// 上传时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_time: Option<String>,
}

/// 用户与商家的联系渠道.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MerchantContactInformation {
    /// 品牌售后部门的咨询电话: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consultation_phone_number: Option<crate::Sensitive>,
}

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.file
    }
}

/// What [`Shoppingreceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 电子小票上传信息.
    pub receipt: Receipt,
}

crate::answer! {
    PostAnswer {
        required receipt "receipt",
    }
}

/// 电子小票上传信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// 电子小票ID.
    pub receipt_id: String,
    /// 电子小票图片审核状态.
    pub state: String,
    /// 微信支付订单的交易单号.
    pub transaction_id: String,
    /// 微信支付订单的商户号.
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的子商户号.
    pub transaction_sub_mchid: Option<String>,
    /// 微信支付订单中OpenID.
    pub openid: String,
    /// 图片文件的文件摘要.
    pub sha256: String,
    /// 标识电子小票图片类型.
    pub image_type: String,
    /// 电子小票创建的时间.
    pub create_time: String,
    /// 电子小票最后一次修改时间.
    pub modify_time: String,
    /// 用户与商家的联系渠道.
    pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
    /// 上传时间.
    pub upload_time: Option<String>,
}

crate::answer! {
    Receipt {
        required receipt_id "receipt_id",
        required state "state",
        required transaction_id "transaction_id",
        optional transaction_mchid "transaction_mchid",
        optional transaction_sub_mchid "transaction_sub_mchid",
        required openid "openid",
        required sha256 "sha256",
        required image_type "image_type",
        required create_time "create_time",
        required modify_time "modify_time",
        optional merchant_contact_information "merchant_contact_information",
        optional upload_time "upload_time",
    }
}

/// 用户与商家的联系渠道.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiptMerchantContactInformation {
    /// 品牌售后部门的咨询电话: decrypted by the client.
    pub consultation_phone_number: Option<crate::Sensitive>,
}

crate::answer! {
    ReceiptMerchantContactInformation {
        optional consultation_phone_number "consultation_phone_number",
    }
}

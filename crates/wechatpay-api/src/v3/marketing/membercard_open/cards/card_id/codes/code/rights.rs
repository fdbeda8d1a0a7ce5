// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// `PATCH`: 设置会员权益, see <https://pay.weixin.qq.com/doc/v3/merchant/4012551213>.
#[derive(Debug, Clone)]
pub struct Rights<C> {
    at: At<C>,
}

impl<C: Caller> Rights<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置会员权益: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012551213>, <https://pay.weixin.qq.com/doc/v3/partner/4012729622>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_RIGHTS, body)
    }
}

/// What [`Rights::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 变更前的会员积分值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_bonus_value: Option<i64>,
    /// 变更后的会员积分值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<i64>,
    /// 会员积分变动值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_bonus_value: Option<i64>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 是否发送积分变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_bonus: Option<bool>,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_word: Option<String>,
    /// 会员发票跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_word: Option<String>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<Guide>,
}

/// 会员专属咨询信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Guide {
    /// 联系人名字.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_name: Option<String>,
    /// 联系人头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_image_url: Option<String>,
    /// 联系方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_name: Option<String>,
    /// 联系信息值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_information_value: Option<String>,
    /// 联系电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

impl Request for PatchRequest {}

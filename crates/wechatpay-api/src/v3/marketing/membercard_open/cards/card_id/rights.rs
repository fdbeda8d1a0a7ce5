// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// `PATCH`: 设置会员卡模板权益项, see <https://pay.weixin.qq.com/doc/v3/merchant/4012551219>.
#[derive(Debug, Clone)]
pub struct Rights<C> {
    at: At<C>,
}

impl<C: Caller> Rights<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置会员卡模板权益项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012551219>, <https://pay.weixin.qq.com/doc/v3/partner/4012729618>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_RIGHTS, body)
    }
}

/// What [`Rights::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 是否展示会员积分.
    pub show_bonus: bool,
    /// 是否展示会员优惠.
    pub show_favor: bool,
    /// 会员积分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus: Option<Bonus>,
    /// 会员优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor: Option<Favor>,
    /// 是否展示会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao: Option<bool>,
    /// 会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao: Option<Fapiao>,
    /// 是否展示会员专属咨询.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_guide: Option<bool>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<Guide>,
}

/// 会员积分.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Bonus {
    /// 会员初始积分值.
    pub init_bonus: i64,
    /// 积分值文案.
    pub bonus_value_word: String,
    /// 积分价值项标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_cost_title: Option<String>,
    /// 积分价值项文案.
    pub bonus_cost_word: String,
    /// 积分跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_word: Option<String>,
    /// 积分跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_appid: Option<String>,
    /// 积分跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_jump_path: Option<String>,
    /// 自助积分跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_appid: Option<String>,
    /// 自助积分跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_support_path: Option<String>,
}

/// 会员优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Favor {
    /// 是否展示优惠券.
    pub show_coupon: bool,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_word: Option<String>,
    /// 会员专享价跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_appid: Option<String>,
    /// 会员专享价跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_path: Option<String>,
    /// `member_price_title`: one of `MEMBER_PRICE`, `MEMBER_ACTIVITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_price_title: Option<MemberPriceTitle>,
    /// `favor_module_title`: one of `FAVOR`, `VIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor_module_title: Option<FavorModuleTitle>,
}

crate::open_enum! {
/// `member_price_title`.
    MemberPriceTitle {
    MemberPrice = "MEMBER_PRICE",
    MemberActivity = "MEMBER_ACTIVITY",
    }
}

crate::open_enum! {
/// `favor_module_title`.
    FavorModuleTitle {
    Favor = "FAVOR",
    Vip = "VIP",
    }
}

/// 会员发票.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Fapiao {
    /// 发票跳转文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_word: Option<String>,
    /// 发票跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_appid: Option<String>,
    /// 发票跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_jump_path: Option<String>,
}

pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::rights::Guide;

impl Request for PatchRequest {}

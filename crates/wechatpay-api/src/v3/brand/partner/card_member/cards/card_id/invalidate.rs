// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
///
/// `POST`: 作废会员卡模板, see <https://pay.weixin.qq.com/doc/v3/partner/4015336972>.
#[derive(Debug, Clone)]
pub struct Invalidate<C> {
    at: At<C>,
}

impl<C: Caller> Invalidate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 作废会员卡模板: `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_CARDS_CARD_ID_INVALIDATE, body)
    }
}

/// What [`Invalidate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌id.
    pub brand_id: String,
}

/// What [`Invalidate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家请求单号.
    pub out_request_no: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 商户AppId.
    pub appid: String,
    /// `card_type`: one of `PURCHASE`, `NORMAL`, `BALANCE`.
    pub card_type: CardType,
    /// 卡名称.
    pub card_title: String,
    /// 卡背景颜色.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
    /// `code_mode`: one of `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`.
    pub code_mode: CodeMode,
    /// `code_type`: one of `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`.
    pub code_type: CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<CodeJumpInformation>,
    /// 会员权益.
    pub benefits: String,
    /// 回调地址.
    pub notify_url: String,
    /// 是否置顶.
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// 商家法务协议.
    pub legal_agreement: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: ValidDateInformation,
    /// 会员中心信息.
    pub member_information: MemberInformation,
    /// 积分信息.
    pub points_information: Option<PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<UserInformation>,
    /// `state`: one of `CARD_EFFECTIVE`, `CARD_INVALID`.
    pub state: State,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required out_request_no "out_request_no",
        required card_id "card_id",
        required brand_id "brand_id",
        required appid "appid",
        required card_type "card_type",
        required card_title "card_title",
        required card_color "card_color",
        required card_picture_url "card_picture_url",
        required code_mode "code_mode",
        required code_type "code_type",
        optional code_jump_information "code_jump_information",
        required benefits "benefits",
        required notify_url "notify_url",
        optional need_pinned "need_pinned",
        optional need_display_level "need_display_level",
        optional init_level "init_level",
        optional service_phone "service_phone",
        optional legal_agreement "legal_agreement",
        required valid_date_information "valid_date_information",
        required member_information "member_information",
        optional points_information "points_information",
        optional balance_information "balance_information",
        optional purchase_information "purchase_information",
        optional user_information "user_information",
        required state "state",
        required create_time "create_time",
        required update_time "update_time",
    }
}

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::CodeMode;

pub use crate::v3::brand::partner::card_member::cards::CodeType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerCodeJumpInformation as CodeJumpInformation;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation as ValidDateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

/// 会员中心信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberInformation {
    /// 会员中心跳转AppID.
    pub jump_appid: Option<String>,
    /// 会员中心跳转路径.
    pub jump_path: Option<String>,
}

crate::answer! {
    MemberInformation {
        optional jump_appid "jump_appid",
        optional jump_path "jump_path",
    }
}

pub use crate::v3::brand::partner::card_member::cards::PostAnswerPointsInformation as PointsInformation;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerBalanceInformation as BalanceInformation;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerPurchaseInformation as PurchaseInformation;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerUserInformation as UserInformation;

pub use crate::v3::brand::partner::card_member::cards::CommonFieldList;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerUserInformationCustomFieldList as CustomFieldList;

pub use crate::v3::brand::partner::card_member::cards::CustomFieldListType;

pub use crate::v3::brand::partner::card_member::cards::State;

impl Request for PostRequest {}

// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/cards`

pub mod card_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/cards`
///
/// `POST`: 创建会员卡模板, see <https://pay.weixin.qq.com/doc/v3/partner/4015336970>.
///
/// `GET`: 查询会员卡模板列表, see <https://pay.weixin.qq.com/doc/v3/partner/4015336976>.
#[derive(Debug, Clone)]
pub struct Cards<C> {
    at: At<C>,
}

impl<C: Caller> Cards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/cards/{card_id}`
    #[doc(alias = "cardId")]
    #[must_use]
    pub fn card_id(&self, card_id: impl std::fmt::Display) -> card_id::CardId<C> {
        card_id::CardId::new(self.at.with("card_id", card_id))
    }

    /// 创建会员卡模板: `POST /v3/brand/partner/card-member/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336970>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_CARDS, body)
    }

    /// 查询会员卡模板列表: `GET /v3/brand/partner/card-member/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336976>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_CARD_MEMBER_CARDS, query)
    }
}

/// What [`Cards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<CodeJumpInformation>,
    /// 会员权益.
    pub benefits: String,
    /// 回调地址.
    pub notify_url: String,
    /// 是否置顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 商家法务协议.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_agreement: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: ValidDateInformation,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<PointsInformation>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 付费会员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<PurchaseInformation>,
    /// 用户开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

crate::open_enum! {
/// `card_type`.
    CardType {
    Purchase = "PURCHASE",
    Normal = "NORMAL",
    Balance = "BALANCE",
    }
}

crate::open_enum! {
/// `code_mode`.
    CodeMode {
    SystemAllocate = "SYSTEM_ALLOCATE",
    MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

crate::open_enum! {
/// `code_type`.
    CodeType {
    NoneCode = "NONE_CODE",
    BarCode = "BAR_CODE",
    QrCode = "QR_CODE",
    BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
    JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

/// 会员码跳转信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CodeJumpInformation {
    /// 会员码跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 会员码跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
}

/// 会员卡有效期.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ValidDateInformation {
    /// `type`: one of `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`.
    pub r#type: Type,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
}

crate::open_enum! {
/// `type`.
    Type {
    FixTimeRange = "FIX_TIME_RANGE",
    FixTerm = "FIX_TERM",
    Permanent = "PERMANENT",
    }
}

/// 积分信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PointsInformation {
    /// 积分跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 积分跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
}

/// 储值信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BalanceInformation {
    /// 储值小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 储值小程序路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
}

/// 付费会员信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PurchaseInformation {
    /// 付费会员价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 付费会员跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_appid: Option<String>,
    /// 付费会员跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_path: Option<String>,
}

/// 用户开卡信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UserInformation {
    /// `common_field_list`: one of `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomFieldList>>,
}

crate::open_enum! {
/// `common_field_list`.
    CommonFieldList {
    UserFormFlagSex = "USER_FORM_FLAG_SEX",
    UserFormFlagName = "USER_FORM_FLAG_NAME",
    UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
    UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
    UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
    UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CustomFieldList {
    /// `type`: one of `CHECK_BOX`, `RADIO`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CustomFieldListType>,
    /// 字段名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 字段值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

crate::open_enum! {
/// `type`.
    CustomFieldListType {
    CheckBox = "CHECK_BOX",
    Radio = "RADIO",
    }
}

/// What [`Cards::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    pub code_jump_information: Option<PostAnswerCodeJumpInformation>,
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
    pub valid_date_information: PostAnswerValidDateInformation,
    /// 积分信息.
    pub points_information: Option<PostAnswerPointsInformation>,
    /// 储值信息.
    pub balance_information: Option<PostAnswerBalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<PostAnswerPurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<PostAnswerUserInformation>,
}

crate::answer! {
    PostAnswer {
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
        optional points_information "points_information",
        optional balance_information "balance_information",
        optional purchase_information "purchase_information",
        optional user_information "user_information",
    }
}

/// 会员码跳转信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerCodeJumpInformation {
    /// 会员码跳转AppID.
    pub jump_appid: Option<String>,
    /// 会员码跳转路径.
    pub jump_path: Option<String>,
}

crate::answer! {
    PostAnswerCodeJumpInformation {
        optional jump_appid "jump_appid",
        optional jump_path "jump_path",
    }
}

/// 会员卡有效期.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerValidDateInformation {
    /// `type`: one of `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`.
    pub r#type: Type,
    /// 有效期开始时间.
    pub available_begin_time: Option<String>,
    /// 有效期结束时间.
    pub available_end_time: Option<String>,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
}

crate::answer! {
    PostAnswerValidDateInformation {
        required r#type "type",
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional available_day_after_receive "available_day_after_receive",
    }
}

/// 积分信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPointsInformation {
    /// 积分跳转AppID.
    pub jump_appid: Option<String>,
    /// 积分跳转路径.
    pub jump_path: Option<String>,
}

crate::answer! {
    PostAnswerPointsInformation {
        optional jump_appid "jump_appid",
        optional jump_path "jump_path",
    }
}

/// 储值信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerBalanceInformation {
    /// 储值小程序AppID.
    pub jump_appid: Option<String>,
    /// 储值小程序路径.
    pub jump_path: Option<String>,
}

crate::answer! {
    PostAnswerBalanceInformation {
        optional jump_appid "jump_appid",
        optional jump_path "jump_path",
    }
}

/// 付费会员信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPurchaseInformation {
    /// 付费会员价格.
    pub price: Option<i64>,
    /// 付费会员跳转AppID.
    pub jump_appid: Option<String>,
    /// 付费会员跳转路径.
    pub jump_path: Option<String>,
}

crate::answer! {
    PostAnswerPurchaseInformation {
        optional price "price",
        optional jump_appid "jump_appid",
        optional jump_path "jump_path",
    }
}

/// 用户开卡信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerUserInformation {
    /// `common_field_list`: one of `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    pub custom_field_list: Option<Vec<PostAnswerUserInformationCustomFieldList>>,
}

crate::answer! {
    PostAnswerUserInformation {
        optional common_field_list "common_field_list",
        optional custom_field_list "custom_field_list",
    }
}

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerUserInformationCustomFieldList {
    /// `type`: one of `CHECK_BOX`, `RADIO`.
    pub r#type: Option<CustomFieldListType>,
    /// 字段名称.
    pub name: Option<String>,
    /// 字段值.
    pub values: Option<Vec<String>>,
}

crate::answer! {
    PostAnswerUserInformationCustomFieldList {
        optional r#type "type",
        optional name "name",
        optional values "values",
    }
}

/// What [`Cards::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// `state`: one of `CARD_EFFECTIVE`, `CARD_INVALID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

crate::open_enum! {
/// `state`.
    State {
    CardEffective = "CARD_EFFECTIVE",
    CardInvalid = "CARD_INVALID",
    }
}

/// What [`Cards::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 会员卡模板列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        optional data "data",
    }
}

/// 会员卡模板列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
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
    pub code_jump_information: Option<PostAnswerCodeJumpInformation>,
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
    pub valid_date_information: PostAnswerValidDateInformation,
    /// 积分信息.
    pub points_information: Option<PostAnswerPointsInformation>,
    /// 储值信息.
    pub balance_information: Option<PostAnswerBalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<PostAnswerPurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<PostAnswerUserInformation>,
}

crate::answer! {
    Data {
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
        optional points_information "points_information",
        optional balance_information "balance_information",
        optional purchase_information "purchase_information",
        optional user_information "user_information",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}

// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards`

pub mod card_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards`
///
/// `POST`: 创建会员卡模板, see <https://pay.weixin.qq.com/doc/v3/merchant/4012545584>.
///
/// `GET`: 查询会员卡模板列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012547108>.
#[derive(Debug, Clone)]
pub struct Cards<C> {
    at: At<C>,
}

impl<C: Caller> Cards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}`
    #[doc(alias = "cardId")]
    #[must_use]
    pub fn card_id(&self, card_id: impl std::fmt::Display) -> card_id::CardId<C> {
        card_id::CardId::new(self.at.with("card_id", card_id))
    }

    /// 创建会员卡模板: `POST /v3/marketing/membercard-open/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012545584>, <https://pay.weixin.qq.com/doc/v3/partner/4012708314>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS, body)
    }

    /// 查询会员卡模板列表: `GET /v3/marketing/membercard-open/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012547108>, <https://pay.weixin.qq.com/doc/v3/partner/4012709010>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_CARDS, query)
    }
}

/// What [`Cards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo.
    pub logo_url: String,
    /// 品牌信息.
    pub brand: Brand,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// `code_type`: one of `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`.
    pub code_type: CodeType,
    /// 会员卡总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: DateInformation,
    /// `code_mode`: one of `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<AdditionalStatement>,
    /// 是否启用动态码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
}

/// 品牌信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Brand {
    /// 品牌id.
    pub brand_id: String,
    /// 品牌展示名称.
    pub display_name: String,
}

crate::open_enum! {
/// `code_type`.
    CodeType {
    BarCode = "BAR_CODE",
    Qrcode = "QRCODE",
    BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
    NoneCode = "NONE_CODE",
    }
}

/// 有效期.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DateInformation {
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
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

crate::open_enum! {
/// `type`.
    Type {
    FixTimeRange = "FIX_TIME_RANGE",
    FixTerm = "FIX_TERM",
    Permanent = "PERMANENT",
    }
}

crate::open_enum! {
/// `code_mode`.
    CodeMode {
    SystemAllocate = "SYSTEM_ALLOCATE",
    MerchantDeposit = "MERCHANT_DEPOSIT",
    RealTime = "REAL_TIME",
    }
}

/// 储值信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BalanceInformation {
    /// 是否支持储值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_balance: Option<bool>,
    /// 储值小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_appid: Option<String>,
    /// 储值小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_path: Option<String>,
    /// 储值url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_url: Option<String>,
}

/// 开卡信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UserInformationForm {
    /// `common_field_list`: one of `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomFieldList>>,
}

crate::open_enum! {
/// `common_field_list`.
    CommonFieldList {
    UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
    /// `type`: one of `TEXT`, `SELECT`, `RADIO`, `CHECK_BOX`.
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
    Text = "TEXT",
    Select = "SELECT",
    Radio = "RADIO",
    CheckBox = "CHECK_BOX",
    }
}

/// 商户补充声明.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdditionalStatement {
    /// 标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// 跳转url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// 跳转小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 跳转小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// What [`Cards::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 会员卡id.
    pub card_id: String,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
    /// 剩余库存.
    pub remain_quantity: Option<i64>,
    /// `status`: one of `NOT_APPROVE`, `APPROVE_FAIL`, `APPROVED`, `DELETED`.
    pub status: Option<Status>,
    /// 品牌信息.
    pub brand: PostAnswerBrand,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo.
    pub logo_url: String,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// `code_type`: one of `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`.
    pub code_type: CodeType,
    /// 会员卡总库存.
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: PostAnswerDateInformation,
    /// `code_mode`: one of `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    pub balance_information: Option<PostAnswerBalanceInformation>,
    /// 开卡信息.
    pub user_information_form: Option<PostAnswerUserInformationForm>,
    /// 商户补充声明.
    pub additional_statement: Option<PostAnswerAdditionalStatement>,
}

crate::answer! {
    PostAnswer {
        required card_id "card_id",
        optional create_time "create_time",
        optional update_time "update_time",
        optional remain_quantity "remain_quantity",
        optional status "status",
        required brand "brand",
        required appid "appid",
        required logo_url "logo_url",
        required title "title",
        required background_picture_url "background_picture_url",
        required description "description",
        optional service_phone "service_phone",
        required code_type "code_type",
        optional total_quantity "total_quantity",
        required date_information "date_information",
        required code_mode "code_mode",
        optional need_display_level "need_display_level",
        optional init_level "init_level",
        required out_request_no "out_request_no",
        optional balance_information "balance_information",
        optional user_information_form "user_information_form",
        optional additional_statement "additional_statement",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    NotApprove = "NOT_APPROVE",
    ApproveFail = "APPROVE_FAIL",
    Approved = "APPROVED",
    Deleted = "DELETED",
    }
}

/// 品牌信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerBrand {
    /// 品牌id.
    pub brand_id: String,
    /// 品牌展示名称.
    pub display_name: String,
}

crate::answer! {
    PostAnswerBrand {
        required brand_id "brand_id",
        required display_name "display_name",
    }
}

/// 有效期.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDateInformation {
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
    PostAnswerDateInformation {
        required r#type "type",
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional available_day_after_receive "available_day_after_receive",
    }
}

/// 储值信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerBalanceInformation {
    /// 是否支持储值.
    pub need_balance: Option<bool>,
    /// 储值小程序appid.
    pub balance_appid: Option<String>,
    /// 储值小程序path.
    pub balance_path: Option<String>,
    /// 储值url.
    pub balance_url: Option<String>,
}

crate::answer! {
    PostAnswerBalanceInformation {
        optional need_balance "need_balance",
        optional balance_appid "balance_appid",
        optional balance_path "balance_path",
        optional balance_url "balance_url",
    }
}

/// 开卡信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerUserInformationForm {
    /// `common_field_list`: one of `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    pub custom_field_list: Option<Vec<PostAnswerUserInformationFormCustomFieldList>>,
}

crate::answer! {
    PostAnswerUserInformationForm {
        optional common_field_list "common_field_list",
        optional custom_field_list "custom_field_list",
    }
}

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerUserInformationFormCustomFieldList {
    /// `type`: one of `TEXT`, `SELECT`, `RADIO`, `CHECK_BOX`.
    pub r#type: Option<CustomFieldListType>,
    /// 字段名称.
    pub name: Option<String>,
    /// 字段值.
    pub values: Option<Vec<String>>,
}

crate::answer! {
    PostAnswerUserInformationFormCustomFieldList {
        optional r#type "type",
        optional name "name",
        optional values "values",
    }
}

/// 商户补充声明.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAdditionalStatement {
    /// 标题.
    pub title: Option<String>,
    /// 跳转url.
    pub url: Option<String>,
    /// 跳转小程序appid.
    pub appid: Option<String>,
    /// 跳转小程序path.
    pub path: Option<String>,
}

crate::answer! {
    PostAnswerAdditionalStatement {
        optional title "title",
        optional url "url",
        optional appid "appid",
        optional path "path",
    }
}

/// What [`Cards::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

/// What [`Cards::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 会员卡列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required limit "limit",
        required offset "offset",
        optional data "data",
    }
}

/// 会员卡列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 会员卡id.
    pub card_id: String,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
    /// 剩余库存.
    pub remain_quantity: Option<i64>,
    /// `status`: one of `NOT_APPROVE`, `APPROVE_FAIL`, `APPROVED`, `DELETED`.
    pub status: Option<Status>,
    /// 品牌信息.
    pub brand: PostAnswerBrand,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo.
    pub logo_url: String,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// `code_type`: one of `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`.
    pub code_type: CodeType,
    /// 会员卡总库存.
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: PostAnswerDateInformation,
    /// `code_mode`: one of `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    pub balance_information: Option<PostAnswerBalanceInformation>,
    /// 开卡信息.
    pub user_information_form: Option<PostAnswerUserInformationForm>,
    /// 商户补充声明.
    pub additional_statement: Option<PostAnswerAdditionalStatement>,
}

crate::answer! {
    Data {
        required card_id "card_id",
        optional create_time "create_time",
        optional update_time "update_time",
        optional remain_quantity "remain_quantity",
        optional status "status",
        required brand "brand",
        required appid "appid",
        required logo_url "logo_url",
        required title "title",
        required background_picture_url "background_picture_url",
        required description "description",
        optional service_phone "service_phone",
        required code_type "code_type",
        optional total_quantity "total_quantity",
        required date_information "date_information",
        required code_mode "code_mode",
        optional need_display_level "need_display_level",
        optional init_level "init_level",
        required out_request_no "out_request_no",
        optional balance_information "balance_information",
        optional user_information_form "user_information_form",
        optional additional_statement "additional_statement",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}

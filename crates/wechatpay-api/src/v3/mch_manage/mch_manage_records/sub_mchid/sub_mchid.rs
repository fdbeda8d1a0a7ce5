// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
///
/// `GET`: 分页查询子商户名下的商户管理记录, see <https://pay.weixin.qq.com/doc/v3/partner/4014940381>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 分页查询子商户名下的商户管理记录: `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940381>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::mch_manage::GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID, query)
    }
}

/// What [`SubMchid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: i64,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `manage_record_type`: one of `FUNCTIONAL_LIMIT_RECORD`, `INVESTIGATE_RECORD`.
    pub manage_record_type: ManageRecordType,
    /// `manage_record_state`: one of `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_record_state: Option<ManageRecordState>,
}

crate::open_enum! {
/// `manage_record_type`.
    ManageRecordType {
    FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
    InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

crate::open_enum! {
/// `manage_record_state`.
    ManageRecordState {
    Pending = "PENDING",
    Submitted = "SUBMITTED",
    Expired = "EXPIRED",
    UnderReview = "UNDER_REVIEW",
    Recovered = "RECOVERED",
    Rejected = "REJECTED",
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 资源总条数.
    pub total_count: Option<i64>,
    /// 商户管理记录详情列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        optional offset "offset",
        optional limit "limit",
        optional total_count "total_count",
        optional data "data",
    }
}

/// 商户管理记录详情列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID.
    pub manage_record_id: Option<String>,
    /// `manage_record_type`: one of `FUNCTIONAL_LIMIT_RECORD`, `INVESTIGATE_RECORD`.
    pub manage_record_type: Option<ManageRecordType>,
    /// 管控时间.
    pub manage_time: Option<String>,
    /// 管控原因.
    pub manage_reason: Option<String>,
    /// 限制功能.
    pub limit_ability: Option<String>,
    /// `recover_way`: one of `SUBMIT_INFORMATION`, `VERIFY_INACTIVE_MERCHANT_IDENTITY`, `MODIFY_ORGANIZATION_INFORMATION`, `OTHER`.
    pub recover_way: Option<String>,
    /// 是否允许提交资料.
    pub allow_submit: Option<bool>,
    /// 禁止提交资料原因.
    pub forbid_submit_reason: Option<String>,
    /// 可提交资料开始时间.
    pub submit_start_time: Option<String>,
    /// 可提交资料结束时间.
    pub submit_end_time: Option<String>,
    /// `manage_record_state`: one of `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`.
    pub manage_record_state: Option<ManageRecordState>,
    /// 解除管控时间.
    pub recover_time: Option<String>,
    /// `recover_reason`: one of `MERCHANT_SUBMIT_RECOVER`, `MERCHANT_OPERATE_RECOVER`, `PLATFORM_AUTO_RECOVER`.
    pub recover_reason: Option<RecoverReason>,
    /// 申诉驳回原因.
    pub reject_reason: Option<String>,
    /// 可提交资料结束时间.
    pub approve_time: Option<String>,
    /// 要求提交的资料.
    pub requested_item_info: Option<RequestedItemInfo>,
}

crate::answer! {
    Data {
        optional sub_mchid "sub_mchid",
        optional manage_record_id "manage_record_id",
        optional manage_record_type "manage_record_type",
        optional manage_time "manage_time",
        optional manage_reason "manage_reason",
        optional limit_ability "limit_ability",
        optional recover_way "recover_way",
        optional allow_submit "allow_submit",
        optional forbid_submit_reason "forbid_submit_reason",
        optional submit_start_time "submit_start_time",
        optional submit_end_time "submit_end_time",
        optional manage_record_state "manage_record_state",
        optional recover_time "recover_time",
        optional recover_reason "recover_reason",
        optional reject_reason "reject_reason",
        optional approve_time "approve_time",
        optional_text requested_item_info "requested_item_info",
    }
}

crate::open_enum! {
/// `recover_reason`.
    RecoverReason {
    MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
    MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
    PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

/// 要求提交的资料.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedItemInfo {
    /// 资料项集合.
    pub record_fields: Vec<RecordFields>,
}

crate::answer! {
    RequestedItemInfo {
        required record_fields "record_fields",
    }
}

/// 资料项集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordFields {
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// `type`: one of `1`, `2`, `3`, `4`, `5`, `6`.
    pub r#type: Option<i64>,
    /// `repeated_field_data`.
    pub repeated_field_data: Option<RepeatedFieldData>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 输入框占位文案.
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// `required`: one of `0`, `1`.
    pub required: Option<i64>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
    /// 字符串校验规则.
    pub string_check_rule: Option<StringCheckRule>,
    /// 枚举校验规则.
    pub enum_check_rule: Option<EnumCheckRule>,
    /// 文件校验规则.
    pub file_check_rule: Option<FileCheckRule>,
    /// 时间区间校验规则.
    pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
    /// 订单类型校验规则.
    pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
    /// 资料项关联规则集合.
    pub relations: Option<Vec<Relations>>,
}

crate::answer! {
    RecordFields {
        optional item_id "item_id",
        optional field_name "field_name",
        optional name "name",
        optional r#type "type",
        optional_text repeated_field_data "repeated_field_data",
        optional tips "tips",
        optional placeholder "placeholder",
        optional tooltip "tooltip",
        optional required "required",
        optional need_encrypt "need_encrypt",
        optional string_check_rule "string_check_rule",
        optional enum_check_rule "enum_check_rule",
        optional file_check_rule "file_check_rule",
        optional time_interval_check_rule "time_interval_check_rule",
        optional order_interval_check_rule "order_interval_check_rule",
        optional relations "relations",
    }
}

/// `repeated_field_data`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepeatedFieldData {
    /// 补充资料项.
    pub field_data: Vec<FieldData>,
}

crate::answer! {
    RepeatedFieldData {
        required field_data "field_data",
    }
}

/// 补充资料项.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldData {
    /// 经度值.
    pub longitude: Option<String>,
    /// 纬度值.
    pub latitude: Option<String>,
    /// 省份.
    pub province: Option<String>,
    /// 城市.
    pub city: Option<String>,
    /// 区域.
    pub area: Option<String>,
    /// 街道.
    pub street: Option<String>,
    /// 详细地址.
    pub address: Option<String>,
    /// 地址名.
    pub name: Option<String>,
    /// 微信支付订单号.
    pub wechat_order_id: Option<String>,
    /// 商户订单号.
    pub merchant_order_id: Option<String>,
    /// 交易时间+08.
    pub trade_time: Option<String>,
    /// 交易金额.
    pub trade_money_amount: Option<String>,
    /// 调单商品.
    pub trade_goods: Option<String>,
    /// `logistic_flag`: one of `0`, `1`.
    pub logistic_flag: Option<i64>,
    /// 凭证图片信息.
    pub evidence_img_list: Option<Vec<String>>,
}

crate::answer! {
    FieldData {
        optional longitude "longitude",
        optional latitude "latitude",
        optional province "province",
        optional city "city",
        optional area "area",
        optional street "street",
        optional address "address",
        optional name "name",
        optional wechat_order_id "wechat_order_id",
        optional merchant_order_id "merchant_order_id",
        optional trade_time "trade_time",
        optional trade_money_amount "trade_money_amount",
        optional trade_goods "trade_goods",
        optional logistic_flag "logistic_flag",
        optional evidence_img_list "evidence_img_list",
    }
}

/// 字符串校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StringCheckRule {
    /// 字符串最小长度.
    pub min_string_length: Option<i64>,
    /// 字符串最大长度.
    pub max_string_length: Option<i64>,
    /// `validator`: one of `number`, `phone`, `idcard`, `url`, `email`.
    pub validator: Option<Validator>,
}

crate::answer! {
    StringCheckRule {
        optional min_string_length "min_string_length",
        optional max_string_length "max_string_length",
        optional validator "validator",
    }
}

crate::open_enum! {
/// `validator`.
    Validator {
    Number = "number",
    Phone = "phone",
    Idcard = "idcard",
    Url = "url",
    Email = "email",
    }
}

/// 枚举校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnumCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// 展示给商户看的枚举可选的字段列表.
    pub enum_values: Option<Vec<String>>,
}

crate::answer! {
    EnumCheckRule {
        optional min_list_length "min_list_length",
        optional max_list_length "max_list_length",
        optional enum_values "enum_values",
    }
}

/// 文件校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`.
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
}

crate::answer! {
    FileCheckRule {
        optional min_list_length "min_list_length",
        optional max_list_length "max_list_length",
        optional enum_file_exts "enum_file_exts",
        optional max_file_size "max_file_size",
    }
}

crate::open_enum! {
/// `enum_file_exts`.
    EnumFileExts {
    Png = "png",
    Jpg = "jpg",
    Jpeg = "jpeg",
    Mp4 = "mp4",
    Avi = "avi",
    Mov = "mov",
    Wmv = "wmv",
    Pdf = "pdf",
    Doc = "doc",
    Docx = "docx",
    Csv = "csv",
    Xlsx = "xlsx",
    }
}

/// 时间区间校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeIntervalCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
}

crate::answer! {
    TimeIntervalCheckRule {
        optional min_list_length "min_list_length",
        optional max_list_length "max_list_length",
    }
}

/// 订单类型校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderIntervalCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`.
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
}

crate::answer! {
    OrderIntervalCheckRule {
        optional min_list_length "min_list_length",
        optional max_list_length "max_list_length",
        optional enum_file_exts "enum_file_exts",
        optional max_file_size "max_file_size",
    }
}

/// 资料项关联规则集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Relations {
    /// 关联的资料项ID.
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    pub source_value: Option<String>,
}

crate::answer! {
    Relations {
        optional source_key "source_key",
        optional source_value "source_value",
    }
}

impl Request for GetQuery {}

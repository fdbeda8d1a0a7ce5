// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
///
/// `POST`: 发起交易拦截申诉, see <https://pay.weixin.qq.com/doc/v3/partner/4014940446>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起交易拦截申诉: `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940446>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::transaction_block::POST_TRANSACTION_BLOCK_SUBMISSIONS_SUB_MCHID_SUB_MCHID,
            body,
        )
    }
}

/// What [`SubMchid::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户侧申诉单号.
    pub merchant_submit_id: String,
    /// 商户提交资料内容.
    #[serde(serialize_with = "crate::encoded::serialize")]
    pub submit_data: SubmitData,
}

/// 商户提交资料内容.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubmitData {
    /// 资料项集合.
    pub record_fields: Vec<RecordFields>,
}

/// 资料项集合.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RecordFields {
    /// 资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// 资料项英文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// 资料项中文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `type`: one of `1`, `2`, `3`, `4`, `5`, `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
    /// `repeated_field_data`.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub repeated_field_data: Option<RepeatedFieldData>,
    /// 资料项填写提示.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tips: Option<String>,
    /// 输入框占位文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tooltip: Option<String>,
    /// `required`: one of `0`, `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<i64>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
    /// 字符串校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_check_rule: Option<StringCheckRule>,
    /// 枚举校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_check_rule: Option<EnumCheckRule>,
    /// 文件校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_check_rule: Option<FileCheckRule>,
    /// 时间区间校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
    /// 订单类型校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<Relations>>,
}

/// `repeated_field_data`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RepeatedFieldData {
    /// 补充资料项.
    pub field_data: Vec<FieldData>,
}

/// 补充资料项.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FieldData {
    /// 经度值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// 纬度值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// 街道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 地址名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_order_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_order_id: Option<String>,
    /// 交易时间+08.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_time: Option<String>,
    /// 交易金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_money_amount: Option<String>,
    /// 调单商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_goods: Option<String>,
    /// `logistic_flag`: one of `0`, `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistic_flag: Option<i64>,
    /// 凭证图片信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence_img_list: Option<Vec<String>>,
}

/// 字符串校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StringCheckRule {
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_string_length: Option<i64>,
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_string_length: Option<i64>,
    /// `validator`: one of `number`, `phone`, `idcard`, `url`, `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validator: Option<Validator>,
}

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::Validator;

/// 枚举校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EnumCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 展示给商户看的枚举可选的字段列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
}

/// 文件校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FileCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::EnumFileExts;

/// 时间区间校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TimeIntervalCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
}

/// 订单类型校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct OrderIntervalCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

/// 资料项关联规则集合.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Relations {
    /// 关联的资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_value: Option<String>,
}

/// What [`SubMchid::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 交易拦截申诉ID.
    pub block_submission_id: Option<String>,
    /// 提交时间.
    pub submit_time: Option<String>,
    /// `review_result`: one of `EMPTY`, `PASS`, `REJECT`.
    pub review_result: Option<ReviewResult>,
    /// 审核时间.
    pub review_time: Option<String>,
    /// 审核驳回原因.
    pub review_reject_reason: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional block_submission_id "block_submission_id",
        optional submit_time "submit_time",
        optional review_result "review_result",
        optional review_time "review_time",
        optional review_reject_reason "review_reject_reason",
    }
}

crate::open_enum! {
/// `review_result`.
    ReviewResult {
    Empty = "EMPTY",
    Pass = "PASS",
    Reject = "REJECT",
    }
}

impl Request for PostRequest {}

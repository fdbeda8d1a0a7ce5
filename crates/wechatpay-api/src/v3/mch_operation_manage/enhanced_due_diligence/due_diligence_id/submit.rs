// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
///
/// `POST`: 提交尽调资料, see <https://pay.weixin.qq.com/doc/v3/partner/4015631033>.
#[derive(Debug, Clone)]
pub struct Submit<C> {
    at: At<C>,
}

impl<C: Caller> Submit<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 提交尽调资料: `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631033>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::mch_operation_manage::POST_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_SUBMIT,
            body,
        )
    }
}

/// What [`Submit::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 提交资料内容.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub submit_data: Option<SubmitData>,
}

/// 提交资料内容.
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
    /// `type`: one of `1`, `2`, `11`, `15`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
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
    /// 校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_rule: Option<CheckRule>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<Relations>>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
}

/// 校验规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CheckRule {
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
    /// 枚举可选的字段枚举值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_keys: Option<Vec<i64>>,
    /// 展示给商户看的枚举可选的字段列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
}

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::EnumFileExts;

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

/// What [`Submit::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// `due_diligence_state`: one of `DUE_DILIGENCE_STATE_COLLECTING`, `DUE_DILIGENCE_STATE_AUDITING`, `DUE_DILIGENCE_STATE_REJECTED`, `DUE_DILIGENCE_STATE_EXPIRED`, `DUE_DILIGENCE_STATE_CANCELLED`, `DUE_DILIGENCE_STATE_FINISHED`.
    pub due_diligence_state: Option<DueDiligenceState>,
    /// 提交时间.
    pub submit_time: Option<String>,
    /// 尽调要求提交的资料.
    pub submission_template: Option<SubmissionTemplate>,
    /// 尽调已经提交的资料.
    pub submission_data: Option<SubmissionData>,
}

crate::answer! {
    PostAnswer {
        optional due_diligence_state "due_diligence_state",
        optional submit_time "submit_time",
        optional_text submission_template "submission_template",
        optional_text submission_data "submission_data",
    }
}

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::DueDiligenceState;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::SubmissionTemplate;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::RecordFields as SubmissionTemplateRecordFields;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::CheckRule as SubmissionTemplateRecordFieldsCheckRule;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::SubmissionData;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::SubmissionDataRecordFields;

pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::Relations as SubmissionDataRecordFieldsRelations;

impl Request for PostRequest {}

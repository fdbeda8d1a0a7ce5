// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017327744>, <https://pay.weixin.qq.com/doc/v3/partner/4017327759>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PRODUCT_COUPON_SP.IMAGE_GENERATION";

/// The decrypted content of `PRODUCT_COUPON_SP.IMAGE_GENERATION`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成的任务ID.
    pub task_id: String,
    /// `image_generation_type`: one of `COMBINE_IMAGE`, `CUT_OUT`.
    pub image_generation_type: ImageGenerationType,
    /// `task_state`: one of `PROCESSING`, `FAIL`, `SUCCESS`.
    pub task_state: TaskState,
    /// 拼图结果.
    pub combine_image_result: Option<CombineImageResult>,
    /// 生成商品图结果.
    pub cut_out_result: Option<CutOutResult>,
}

crate::answer! {
    Resource {
        required brand_id "brand_id",
        required task_id "task_id",
        required image_generation_type "image_generation_type",
        required task_state "task_state",
        optional combine_image_result "combine_image_result",
        optional cut_out_result "cut_out_result",
    }
}

crate::open_enum! {
/// `image_generation_type`.
    ImageGenerationType {
    CombineImage = "COMBINE_IMAGE",
    CutOut = "CUT_OUT",
    }
}

crate::open_enum! {
/// `task_state`.
    TaskState {
    Processing = "PROCESSING",
    Fail = "FAIL",
    Success = "SUCCESS",
    }
}

/// 拼图结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineImageResult {
    /// 生成的图片URL.
    pub image_url: String,
}

crate::answer! {
    CombineImageResult {
        required image_url "image_url",
    }
}

/// 生成商品图结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CutOutResult {
    /// 生成的图片URL.
    pub image_url: String,
}

crate::answer! {
    CutOutResult {
        required image_url "image_url",
    }
}
